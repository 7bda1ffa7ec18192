// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { legalityReview } from './procedure.ts'
import { reads } from './access.ts'
import { report } from './report.ts'

export default kind({
  id: 'legality-review',
  label: '合法性审查与法制审核',
  shape: 'case',
  mechanisms: [26, 30, 33, 34, 35, 50, 51],
  form: 1,
  title: '{object}·{subject}',
  procedure: legalityReview,
  reads,
  figures,
  report,
  documents,
  examples,
  views: {
    open: { label: '待出具意见', where: { state: ['asked', 'complete', 'reviewed'] } },
    contracts: { label: '合同审查', where: { object: 'contract' } },
    decisions: { label: '决策与文件审查', where: { object: ['major-decision', 'normative-document', 'collective-decision', 'village-rules'] } },
    enforcement: { label: '重大执法决定法制审核', where: { object: 'enforcement' } },
    unanswered: { label: '意见待反馈', where: { state: 'opined' } },
  },
})
