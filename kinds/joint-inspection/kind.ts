// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { reads } from './access.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { jointInspection } from './procedure.ts'
import { report } from './report.ts'

export default kind({
  id: 'joint-inspection',
  label: '行政检查与综合查一次',
  shape: 'case',
  mechanisms: [49, 50, 51, 53, 56, 58],
  form: 1,
  title: '{mode}·{scene}',
  procedure: jointInspection,
  reads,
  figures,
  report,
  documents,
  examples,
  combines: 'combine',
  views: {
    waiting: { label: '待实施', where: { state: ['planned', 'approved', 'notified'] } },
    onecheck: { label: '综合查一次', where: { mode: 'onecheck' } },
    joint: { label: '联合检查', where: { mode: 'joint' } },
    case: { label: '因案检查', where: { mode: 'case' } },
  },
})
