// SPDX-License-Identifier: MulanPSL-2.0
import { choice, day, link, member, money, note, number, papers, person, rows, text, yesNo } from '../../kernel/declare/declare.ts'

const sheet = '公开表'
const signing = '监督委员会签字'
const checking = '镇核对'
const posting = '公开'
const answering = '询问与反映'

/** 村务公开表、财务公开表: what is shown, who signed for it, where it hung, what was asked. */
export const fields = {
  type: choice('公开类别', { affairs: '村务', finance: '财务', major: '重大事项' }, { group: sheet }),
  periodFrom: day('公开内容起', { group: sheet }),
  periodTo: day('公开内容止', { group: sheet }),
  subject: text('公开事项', { group: sheet, help: '不写个人姓名', asked: { type: ['affairs', 'major'] } }),
  content: note('公开内容', { group: sheet, asked: { type: ['affairs', 'major'] } }),
  items: rows('收支明细', {
    direction: choice('收支', { in: '收入', out: '支出' }),
    subject: text('事由'),
    amount: money('金额'),
    handledBy: text('经手人'),
    approvedBy: text('审批人'),
    approvedOn: day('审批日期'),
    voucher: text('凭证号'),
  }, { group: sheet, asked: { type: 'finance' } }),

  signatures: rows('签字成员', {
    supervisor: member('成员', 'post-holder.supervisor'),
    // Who signed while the roster was not asked yet.
    name: person('成员姓名', { worked: true }),
    opinion: text('意见'),
  }, { group: signing }),
  noneInvolved: yesNo('签字成员没有经手、审批所签事项，也不是村民委员会成员及其近亲属', { group: signing }),

  checkNote: note('核对意见', { group: checking }),
  backReason: text('退回更正的原因', { group: checking }),

  postedAt: text('公开地点', { group: posting, steady: true, help: '村务公开栏；用手机、网络公开的一并写明' }),
  postingProof: papers('公开照片', { group: posting }),

  questions: rows('村民询问', { asked: text('询问'), answered: text('答复') }, { group: answering, help: '不写询问人姓名；每次登记全部询问' }),
  complaint: note('反映内容', { group: answering, personal: true, help: '反映不及时公布或者公布不真实' }),
  finding: choice('调查结果', { proper: '公布及时、真实', unposted: '没有及时公布', untrue: '公布不真实' }, { group: answering }),
  ordered: text('责令公布的内容', { group: answering, help: '一句话，不写姓名' }),
  orderedBy: day('公布期限', { group: answering }),
  responsible: link('责任单位', ['unit'], { group: answering, help: '该村（社区）' }),
  people: number('反映人数', '人', { group: answering }),
}
