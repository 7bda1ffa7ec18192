// SPDX-License-Identifier: MulanPSL-2.0
import { counting, type Figures, rate, total } from '../../kernel/declare/declare.ts'
import { specimen } from './procedure.ts'

const { count, sum, days, distinct, stock } = counting(specimen)

/** Every measure, and every word of a condition at least once. */
export const figures: Figures = {
  'specimen.received': count('收到', '件', { on: 'receive' }),
  'specimen.walk_in': count('当场受理', '件', { on: 'walkIn' }),
  'specimen.all': total('收到和当场受理', '件', ['specimen.received', 'specimen.walk_in']),
  'specimen.waiting_less': total('收到未受理', '件', ['specimen.received'], ['specimen.accepted']),
  'specimen.accepted': count('受理', '件', { on: 'accept' }),
  'specimen.received_answered': count('收到当年答复', '件', { where: { sameYear: ['receive', 'answer'] }, on: 'receive' }),
  'specimen.answer_rate': rate('答复率', 'specimen.received_answered', 'specimen.received'),
  'specimen.carried': count('上年收到本年答复', '件', { where: { otherYear: ['receive', 'answer'] }, on: 'answer' }),
  'specimen.answered': count('答复', '件', { on: 'answer' }),
  'specimen.answered_late': count('逾期答复', '件', { where: { late: 'answer' }, on: 'answer' }),
  'specimen.answered_in_time': count('按期答复', '件', { where: { inTime: 'answer' }, on: 'answer' }),
  'specimen.urgent': count('紧急或者网上', '件', { where: { either: [{ sort: 'urgent' }, { channels: ['net', 'letter'] }], not: { state: ['dropped'] } }, on: 'happenedOn' }),
  'specimen.bad_listed': count('列有坏件', '件', { where: { items: { some: { sort: 'bad', n: { atLeast: 2 } } } }, on: 'list' }),
  'specimen.long_lists': count('明细两行以上', '件', { where: { items: { count: { atLeast: 2 } }, agreed: { given: true } }, on: 'list' }),
  'specimen.small': count('小额', '件', { where: { amount: { under: 10_000 }, people: { atLeast: 1, under: 10 }, inOrder: ['happenedOn', 'dueOn'] }, on: 'due:due' }),
  'specimen.named': count('有名有姓', '件', { where: { applicant: { given: true }, phone: { given: false }, dueOn: { from: '2024-01-01', to: '2025-06-30' } }, on: 'after:accept', zero: 'declared' }),
  'specimen.taken': count('办过延长或者补正', '件', { where: { taken: ['extend', 'ask'] }, on: 'receive' }),
  'specimen.lines': count('明细行', '行', { each: 'items', eachWhere: { ok: true }, on: 'list' }),
  'specimen.amount': sum('金额', '元', { of: 'amount', on: 'answer' }),
  'specimen.people': sum('人次', '人次', { of: 'people', on: 'happenedOn' }),
  'specimen.people_each': rate('每件人次', 'specimen.people', 'specimen.received', { unit: '人次', times: 1, across: '人次按发生日归期，件数按收到日归期' }),
  'specimen.pieces': sum('数量', '个', { each: 'items', eachWhere: { sort: 'good' }, of: 'n', on: 'list' }),
  'specimen.worth': sum('价值', '元', { each: 'items', of: 'worth', on: 'list' }),
  'specimen.days': days('收到至答复的日数合计', { span: ['receive', 'answer'], on: 'answer' }),
  'specimen.applicants': distinct('申请人', '人', { of: 'applicant', on: 'receive' }),
  'specimen.handlers': distinct('承办人', '人', { of: 'handler', on: 'accept' }),
  'specimen.sorts': distinct('类别数', '类', { of: 'sort', on: 'happenedOn' }),
  'specimen.subjects': distinct('事由数', '种', { of: 'subject', on: 'happenedOn' }),
  'specimen.firms': distinct('单位数', '家', { of: 'firm', on: 'happenedOn' }),
  'specimen.listed_people': distinct('明细中的人', '人', { each: 'items', of: 'who', on: 'list' }),
  'specimen.listed_members': distinct('经手人', '人', { each: 'items', eachWhere: { whom: { given: true } }, of: 'whom', on: 'list' }),
  'specimen.listed_names': distinct('名称数', '种', { each: 'items', of: 'name', on: 'list' }),
  'specimen.open': stock('在办', '件', { from: 'accept', until: 'answer' }),
  'specimen.valid': stock('约定有效', '件', { from: 'happenedOn', through: 'dueOn' }),
  'specimen.both': stock('约定有效且未办结', '件', { from: 'receive', until: 'close', through: 'dueOn' }),
  'specimen.overdue': stock('逾期未答复', '件', { from: 'after:answer', until: 'answer' }),
  'specimen.open_people': stock('在办人数', '人', { of: 'people', from: 'receive', until: 'close' }),
  'specimen.open_amount': stock('在办金额', '元', { of: 'amount', from: 'receive', until: 'close' }),
  'specimen.open_applicants': stock('在办申请人', '人', { of: 'applicant', from: 'receive', through: 'due:due' }),
  'specimen.line_stock': stock('在办明细行', '行', { each: 'items', eachWhere: { on: { from: '2024-01-01' } }, from: 'list', until: 'answer' }),
}
