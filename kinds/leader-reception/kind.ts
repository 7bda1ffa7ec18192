// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { reads } from './access.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { leaderReception } from './procedure.ts'
import { report } from './report.ts'

export default kind({
  id: 'leader-reception',
  label: '领导接访下访',
  shape: 'activity',
  mechanisms: [45, 4],
  form: 1,
  title: '{plannedOn}{type} · {place}',
  procedure: leaderReception,
  reads,
  figures,
  report,
  documents,
  examples,
  views: {
    rota: { label: '接访日程', where: { state: 'planned' } },
    held: { label: '接访台账', where: { state: 'held' } },
    missed: { label: '未接访', where: { state: 'missed' } },
  },
  expects: { label: '班子成员接访', setting: 'leader-reception.interval', of: 'town', by: 'petition-desk', on: 'hold' },
})
