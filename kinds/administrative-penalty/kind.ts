// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { administrativePenalty } from './procedure.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { reads } from './access.ts'
import { report } from './report.ts'

export default kind({
  id: 'administrative-penalty',
  label: '行政处罚',
  shape: 'case',
  mechanisms: [35, 50, 51, 52, 53, 56, 58],
  form: 1,
  title: '{about}',
  procedure: administrativePenalty,
  reads,
  figures,
  report,
  documents,
  examples,
  views: {
    open: { label: '办理中', where: { state: ['filed', 'investigated', 'noticed', 'hearingAsked', 'heard'] } },
    execution: { label: '待执行', where: { state: ['decided', 'served', 'enforcing'] } },
    exempt: { label: '不予处罚', where: { outcome: ['exempt-minor', 'exempt-first', 'exempt-faultless'] } },
    simple: { label: '当场处罚', where: { track: 'simple' } },
    heard: { label: '听证案件', where: { taken: 'askHearing' } },
  },
})
