// SPDX-License-Identifier: MulanPSL-2.0
import {
  choice, choices, day, entity, figures, link, member, money, note, number, papers, person, rows, telephone, text, yesNo,
} from '../../kernel/declare/declare.ts'

/** Every type of field once, personal and not. */
export const fields = {
  subject: text('事由'),
  phone: telephone('电话', { personal: true }),
  account: note('经过', { personal: true }),
  sort: choice('类别', { plain: '一般', urgent: '紧急', old: { label: '旧类', until: '2024-07-01' }, fresh: { label: '新类', from: '2024-07-01' } }),
  channels: choices('渠道', { window: '窗口', letter: '来信', net: '网上' }),
  happenedOn: day('发生日期'),
  dueOn: day('约定日期'),
  agreed: yesNo('双方同意'),
  amount: money('金额'),
  people: number('人数', '人'),
  extraDays: number('延长天数', '日'),
  applicant: person('申请人'),
  firm: entity('单位'),
  handler: member('承办人', 'specimen-roster.serving'),
  proof: papers('材料'),
  related: link('关联', ['specimen', 'specimen-part']),
  zeros: figures('报零的指标'),
  items: rows('明细', {
    name: text('名称'), sort: choice('种类', { good: '好', bad: '坏' }), n: number('数量', '个'), worth: money('价值'),
    who: person('姓名'), whom: member('经手人', 'specimen-roster.serving'), ok: yesNo('合格'), on: day('日期'), firm: entity('来自'),
  }),
}
