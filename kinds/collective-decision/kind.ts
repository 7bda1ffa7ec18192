// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { reads } from './access.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { collectiveDecision } from './procedure.ts'
import { report } from './report.ts'

export default kind({
  id: 'collective-decision',
  label: '“三重一大”集体决策',
  shape: 'case',
  mechanisms: [3, 24, 25],
  form: 1,
  title: '{type} · {subject}',
  procedure: collectiveDecision,
  reads,
  keepers: ['party-office'],
  figures,
  report,
  documents,
  examples,
  views: {
    waiting: { label: '待审批、待上会', where: { state: ['proposed', 'admitted'] } },
    executing: { label: '待执行', where: { state: 'decided', outcome: 'passed' } },
    deferred: { label: '缓议', where: { state: 'decided', outcome: 'deferred' } },
    personnel: { label: '干部任免', where: { type: 'personnel' } },
    money: { label: '重大项目与大额资金', where: { type: ['project', 'funds'] } },
  },
})
