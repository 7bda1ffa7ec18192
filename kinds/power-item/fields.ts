// SPDX-License-Identifier: MulanPSL-2.0
import { choice, choices, day, money, papers, text, yesNo } from '../../kernel/declare/declare.ts'

const item = '事项'
const grant = '权力来源'
const use = '行使和公布'
const term = '有效期间'

/** One line of a published list: what the town may or must do, on which basis, from when to when. */
export const fields = {
  list: choice('清单', {
    enforcement: '行政执法事项',
    duties: '权责清单',
    negative: '负面清单',
    basic: '基本履职',
    joint: '配合履职',
    'taken-back': '上级收回',
    service: '政务服务事项',
    proof: '证明事项',
    'major-review': '重大执法决定法制审核目录',
  }, { group: item }),
  code: text('事项编码', { group: item }),
  name: text('事项名称', { group: item }),
  basis: text('法律依据', { group: item, help: '写明法律、法规、规章的名称和条款' }),

  grant: choice('来源', {
    statutory: '法律法规直接规定',
    provincial: '省级人民政府决定赋权',
    delegated: '委托',
    seconded: '派驻',
  }, { group: grant, help: '行政执法事项必填' }),
  grantDocument: text('赋权决定或者委托书文号', { group: grant }),
  grantPaper: papers('赋权决定或者委托书', { group: grant }),
  publishedOn: day('赋权决定或者委托书公布日期', { group: grant }),

  penaltyKinds: choices('可以实施的处罚', {
    warning: '警告、通报批评',
    fine: '罚款',
    confiscation: '没收',
    licence: '暂扣、降级、吊销许可证件',
    business: '限制开展生产经营活动、责令停产停业',
  }, { group: use }),
  coercive: yesNo('行政强制措施', { group: use }),
  threshold: money('法制审核的金额标准', { group: use, help: '重大执法决定法制审核目录填写，达到这一数额的须审核' }),
  online: yesNo('可以网上办理', { group: use, help: '政务服务事项填写' }),
  inspectable: yesNo('行政检查事项', { group: use }),
  inspectionPublishedOn: day('检查事项公布日期', { group: use }),
  shownAt: text('清单公布处', { group: use }),

  from: day('生效日期', { group: term }),
  to: day('有效至', { group: term, help: '收回、取消、调整前的最后一日' }),
  why: choice('停用原因', { withdrawn: '上级收回', abolished: '依据废止', changed: '事项调整', ended: '委托期满', other: '其他' }, { group: term }),
  withdrawalDocument: text('收回或者取消的文号', { group: term }),
}
