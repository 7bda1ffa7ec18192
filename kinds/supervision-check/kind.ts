// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { reads } from './access.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { supervisionCheck } from './procedure.ts'
import { report } from './report.ts'

export default kind({
  id: 'supervision-check',
  label: '督查与监督检查',
  shape: 'activity',
  mechanisms: [13, 57, 62, 63],
  form: 1,
  title: '{type} · {topic}',
  procedure: supervisionCheck,
  reads,
  keepers: ['justice-office', 'party-office'],
  figures,
  report,
  documents,
  examples,
  views: {
    open: { label: '未办结', where: { state: ['planned', 'held', 'told'] } },
    own: { label: '本镇督查', where: { type: ['law-inspection', 'enforcement', 'file-review'] } },
    congress: { label: '人大视察评议', where: { type: 'congress' } },
    received: { label: '审计、巡察、上级督察', where: { type: ['audit', 'party-inspection', 'superior'] } },
  },
})
