// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { reads } from './access.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { survey } from './procedure.ts'
import { report } from './report.ts'

export default kind({
  id: 'survey',
  label: '群众测评与问卷',
  shape: 'activity',
  mechanisms: [15, 83],
  form: 1,
  title: '{subject}测评（{from}起）',
  procedure: survey,
  reads,
  figures,
  report,
  documents,
  examples,
  views: {
    unchecked: { label: '待复核', where: { state: 'counted' } },
    satisfaction: { label: '满意度', where: { subject: ['satisfaction', 'enforcement'] } },
    awareness: { label: '知晓率', where: { subject: 'awareness' } },
  },
})
