// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { reads } from './access.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { majorDecision } from './procedure.ts'
import { report } from './report.ts'

export default kind({
  id: 'major-decision',
  label: '重大行政决策',
  shape: 'case',
  mechanisms: [26, 27, 28],
  form: 1,
  title: '{name}',
  procedure: majorDecision,
  reads,
  keepers: ['party-office'],
  figures,
  report,
  documents,
  examples,
  views: {
    open: { label: '在办', where: { state: ['listed', 'drafted', 'consulted', 'reviewed', 'discussed', 'reported'] } },
    consulting: { label: '征求意见中', where: { state: 'drafted', taken: ['consult', 'consultShortened'], not: { taken: 'endConsulting' } } },
    waived: { label: '有不适用程序的', where: { taken: 'waive' } },
    unarchived: { label: '已公布待归档', where: { state: 'published' } },
    stopped: { label: '已终止', where: { state: 'stopped' } },
  },
})
