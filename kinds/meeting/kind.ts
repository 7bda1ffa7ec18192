// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { reads } from './access.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { meeting } from './procedure.ts'
import { report } from './report.ts'

export default kind({
  id: 'meeting',
  label: '会议',
  shape: 'activity',
  mechanisms: [1, 2, 3, 12, 24, 25, 39],
  form: 1,
  title: '{body} · {topic}',
  procedure: meeting,
  reads,
  keepers: ['party-office', 'justice-office'],
  figures,
  report,
  documents,
  examples,
  views: {
    law: { label: '法治专题会议', where: { agenda: { some: { types: 'law' } } } },
    party: { label: '党委会与党政联席会', where: { body: ['party', 'joint', 'mayor'] } },
    group: { label: '领导小组会', where: { body: 'group' } },
    coordination: { label: '联调会台账', where: { body: 'coordination' } },
    unsigned: { label: '纪要待签发', where: { state: 'held' } },
  },
  expects: {
    label: '联调会', setting: 'meeting.coordination-interval', of: 'town', by: 'justice-office', on: 'hold', where: { body: 'coordination' },
  },
})
