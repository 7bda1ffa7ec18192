// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { reads } from './access.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { adviserService } from './procedure.ts'
import { report } from './report.ts'

export default kind({
  id: 'adviser-service',
  label: '法律顾问服务记录',
  shape: 'activity',
  mechanisms: [33, 36, 73],
  form: 1,
  title: '{village}·{type}',
  procedure: adviserService,
  reads,
  figures,
  report,
  documents,
  examples,
  views: {
    village: { label: '村（社区）法律服务档案', where: { client: 'village' } },
    town: { label: '镇政府法律顾问服务', where: { client: 'town' } },
  },
})
