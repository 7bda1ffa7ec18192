// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { reads } from './access.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { workMeasure } from './procedure.ts'
import { report } from './report.ts'

export default kind({
  id: 'work-measure',
  label: '年度举措',
  shape: 'task',
  mechanisms: [3, 8, 9, 10, 11, 12, 32, 58, 67, 83],
  form: 1,
  title: '{class} · {name}',
  procedure: workMeasure,
  reads,
  keepers: ['justice-office', 'party-office'],
  figures,
  report,
  documents,
  examples,
  views: {
    open: { label: '未完成', where: { state: ['planned', 'started', 'reported'] } },
    unverified: { label: '待核实', where: { state: 'reported' } },
    undivided: { label: '未分解的上级要点', where: { plan: 'superior', state: ['planned', 'started'] } },
    yearPlan: { label: '年度工作方案', where: { plan: 'year-plan' } },
    education: { label: '普法责任清单', where: { plan: 'education' } },
    campaigns: { label: '专项行动', where: { plan: 'campaign' } },
    targets: { label: '下年目标', where: { plan: 'target' } },
  },
  owner: { in: ['owner'] },
})
