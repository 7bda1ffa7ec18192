// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { reads } from './access.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { deputySuggestion } from './procedure.ts'
import { report } from './report.ts'

export default kind({
  id: 'deputy-suggestion',
  label: '代表建议办理',
  shape: 'case',
  mechanisms: [63],
  form: 1,
  title: '{subject}',
  procedure: deputySuggestion,
  reads,
  keepers: ['party-office', 'congress'],
  figures,
  report,
  documents,
  examples,
  views: {
    open: { label: '在办', where: { state: ['handed', 'assigned', 'objected'] } },
    unrated: { label: '待评价', where: { state: 'replied' } },
    unsatisfied: { label: '不满意', where: { satisfaction: 'dissatisfied' } },
    planned: { label: '列入计划', where: { class: 'B' } },
    unreported: { label: '待向人大报告', where: { state: 'closed' } },
  },
  owner: { in: ['office'] },
})
