// SPDX-License-Identifier: MulanPSL-2.0
import { choice, day, entity, link, member, money, note, papers, rows, text, yesNo } from '../../kernel/declare/declare.ts'

const draft = '起草'
const review = '合法性审查'
const signing = '签订'
const performance = '履行'

/** 合同送审单 and 履行台账. The opinion itself is a legality-review; what became of it stands here. */
export const fields = {
  name: text('合同名称', { group: draft }),
  type: choice('合同类别', {
    purchase: '采购和服务',
    works: '建设工程',
    lease: '租赁',
    franchise: '特许经营',
    compensation: '征收补偿',
    grant: '资助和合作',
    other: '其他',
  }, { group: draft, help: '特许经营、征收补偿等行政协议发生争议的，可以申请行政复议、提起行政诉讼' }),
  counterparty: entity('对方当事人', { group: draft, help: '对方是个人的写“个人”，姓名写在合同文本里' }),
  amount: money('合同金额', { group: draft, help: '没有金额的填 0' }),
  office: text('承办科室', { group: draft }),
  version: text('版本', { group: draft, help: '例如“第一稿”' }),
  papers: papers('合同文本', { group: draft, help: '每一稿都保留，便于对照' }),
  changes: note('与上一稿的不同', { group: draft }),
  funding: link('经费', ['funding-line'], { group: draft }),
  dropReason: text('不再签订的原因', { group: draft }),

  review: link('合法性审查', ['legality-review'], { group: review }),
  ofThisVersion: yesNo('审查意见针对本版本', { group: review }),
  advice: choice('审查意见采纳情况', { none: '没有修改意见', all: '全部采纳', partly: '部分采纳', not: '未采纳' }, { group: review }),
  adviceWhy: note('部分采纳或者未采纳的理由', { group: review }),

  signer: member('签署人', 'staff-member.leader', { group: signing }),
  contractNumber: text('合同编号', { group: signing }),
  scan: papers('签订文本', { group: signing }),
  duties: rows('履约事项', { what: text('事项'), due: day('应完成日期'), doneOn: day('完成日期') }, { group: signing }),
  endsOn: day('合同终止日期', { group: signing }),

  nextDue: day('最近一项履约日期', { group: performance, help: '尚未完成的履约事项中最早的一项' }),
  performed: text('已履行事项', { group: performance }),
  proof: papers('履行凭证', { group: performance }),
  outcome: note('履行情况', { group: performance }),
  endReason: text('解除或者终止的原因', { group: performance }),
}
