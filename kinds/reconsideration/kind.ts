// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { reads } from './access.ts'
import { reconsideration } from './procedure.ts'
import { report } from './report.ts'

export default kind({
  id: 'reconsideration',
  label: '行政复议（被申请人）',
  shape: 'case',
  mechanisms: [59],
  form: 1,
  title: '{about}',
  procedure: reconsideration,
  reads,
  figures,
  report,
  documents,
  examples,
  views: {
    unanswered: { label: '待答复', where: { state: ['received', 'drafted'] } },
    open: { label: '审理中', where: { state: ['replied', 'heard'] } },
    corrected: { label: '被纠错', where: { outcome: ['revoked', 'changed', 'unlawful', 'ordered'] } },
  },
})
