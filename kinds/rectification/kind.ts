// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { reads } from './access.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { rectification } from './procedure.ts'
import { report } from './report.ts'

export default kind({
  id: 'rectification',
  label: '问题整改',
  shape: 'case',
  mechanisms: [13, 16, 49, 57, 61, 62, 63, 64, 66],
  form: 1,
  title: '{what}',
  procedure: rectification,
  reads,
  figures,
  report,
  documents,
  examples,
  views: {
    inspection: { label: '行政检查问题', where: { source: 'inspection' } },
    supervision: { label: '执法监督与案卷评查问题', where: { source: ['supervision', 'file-review'] } },
    external: { label: '巡察、审计、上级督察反馈问题', where: { source: ['party-inspection', 'audit', 'superior'] } },
  },
  owner: { in: ['unit', 'object'] },
})
