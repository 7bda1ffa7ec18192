// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { reads } from './access.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { assignedIssue } from './procedure.ts'
import { report } from './report.ts'

export default kind({
  id: 'assigned-issue',
  label: '交办督办事项',
  shape: 'case',
  mechanisms: [2, 3, 4, 14, 38],
  form: 1,
  title: '{about}（{manner}）',
  procedure: assignedIssue,
  reads,
  keepers: ['party-office'],
  figures,
  report,
  documents,
  examples,
  views: {
    open: { label: '在办', where: { not: { state: 'closed' } } },
    key: { label: '重点难点问题', where: { keyIssue: true } },
    personal: { label: '亲自部署、过问、协调、督办', where: { manner: ['deployed', 'asked', 'coordinated', 'supervised'] } },
    reported: { label: '待办结', where: { state: 'reported' } },
    returned: { label: '待改派', where: { state: 'returned' } },
  },
  owner: { in: ['assignee'], nobodyIn: ['returned'] },
})
