// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { reads } from './access.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { governanceRule } from './procedure.ts'
import { report } from './report.ts'

export default kind({
  id: 'governance-rule',
  label: '制度与规则',
  shape: 'roster',
  mechanisms: [1, 7, 10, 16, 18, 24, 25, 41, 77],
  form: 1,
  title: '{name}',
  procedure: governanceRule,
  reads,
  figures,
  report,
  documents,
  examples,
  views: {
    inForce: { label: '施行中', where: { state: 'inForce' } },
    meetings: { label: '议事决策规则', where: { type: ['party-committee', 'joint', 'government', 'major-matters'] } },
    standards: { label: '标准与补贴办法', where: { type: ['standard', 'subsidy'] } },
    ended: { label: '已停止施行', where: { state: 'ended' } },
  },
  roster: {
    holds: {
      'in-force': { label: '施行中', from: 'from', through: 'to', tells: ['type'] },
      subsidy: { label: '施行中的补贴标准', where: { type: 'subsidy', rates: { given: true } }, from: 'from', through: 'to' },
    },
  },
})
