// SPDX-License-Identifier: MulanPSL-2.0
import { choice, link, note, papers, rows, text, yesNo } from '../../kernel/declare/declare.ts'

const creation = '创建'
const checking = '核查'
const naming = '命名和复核'

/** Evidence is what the ledgers already hold: it is linked, never collected again. */
const evidenceKinds = [
  'village-decision', 'village-disclosure', 'post-holder', 'unit', 'dispute', 'dispute-screening',
  'legal-education-event', 'adviser-service', 'venue', 'study-session',
]

export const fields = {
  level: choice('创建层级', { county: '县级', city: '市级', national: '国家级' }, { group: creation }),
  standard: text('创建标准', { group: creation, help: '文件名称、文号和版本' }),
  items: rows('标准项目', {
    criterion: text('标准要求'),
    met: yesNo('达到'),
    evidence: link('依据事项', evidenceKinds),
    gap: text('差距和措施', { help: '没有达到的填写' }),
  }, { group: creation, help: '依据从各台账关联，不另收材料' }),

  finding: note('核查意见', { group: checking }),
  backReason: text('退回原因', { group: checking }),

  namingPaper: papers('命名文件', { group: naming }),
  namingNumber: text('命名文号', { group: naming }),
  declineReason: text('没有命名的原因', { group: naming }),
  recheckResult: choice('复核结果', { kept: '保留', correct: '限期整改' }, { group: naming }),
  withdrawReason: text('撤销命名的原因', { group: naming }),
}
