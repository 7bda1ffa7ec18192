// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { incomingLetter } from './procedure.ts'
import { reads } from './access.ts'
import { report } from './report.ts'

export default kind({
  id: 'incoming-letter',
  label: '来文办复',
  shape: 'case',
  mechanisms: [61, 62, 63, 67],
  form: 1,
  title: '{type}·{subject}',
  procedure: incomingLetter,
  reads,
  figures,
  report,
  documents,
  examples,
  views: {
    open: { label: '待答复', where: { state: ['registered', 'assigned'] } },
    judicial: {
      label: '复议意见书、司法建议、检察建议',
      where: {
        type: [
          'reconsideration-opinion', 'document-inquiry', 'transferred-document', 'judicial-advice-document', 'judicial-advice',
          'procuratorial-advice',
        ],
      },
    },
    disclosure: { label: '信息公开征求意见', where: { type: ['disclosure-third-party', 'disclosure-co-maker'] } },
    legislation: { label: '立法征求意见', where: { type: 'legislation-comment' } },
  },
  owner: { in: ['office'] },
})
