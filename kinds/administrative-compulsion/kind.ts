// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { administrativeCompulsion } from './procedure.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { reads } from './access.ts'
import { report } from './report.ts'

export default kind({
  id: 'administrative-compulsion',
  label: '行政强制',
  shape: 'case',
  mechanisms: [50, 51, 53],
  form: 1,
  title: '{form}·{about}',
  procedure: administrativeCompulsion,
  reads,
  figures,
  report,
  documents,
  examples,
  views: {
    seizure: { label: '查封、扣押', where: { form: 'seizure' } },
    enforcement: { label: '强制执行、代履行和拆除', where: { form: ['own', 'substitute', 'demolition'] } },
    court: { label: '申请法院执行', where: { form: 'court' } },
    inForce: { label: '查封、扣押中', where: { state: ['inForce', 'testing'] } },
  },
})
