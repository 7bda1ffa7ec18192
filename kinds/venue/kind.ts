// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { reads } from './access.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { venue } from './procedure.ts'
import { report } from './report.ts'

export default kind({
  id: 'venue',
  label: '法治阵地与服务场所',
  shape: 'roster',
  mechanisms: [42, 70, 74],
  form: 1,
  title: '{name}（{type}）',
  procedure: venue,
  reads,
  figures,
  report,
  documents,
  examples,
  views: {
    open: { label: '使用中', where: { state: 'open' } },
    columns: { label: '普法专栏', where: { type: 'column' } },
    sites: { label: '法治文化阵地', where: { type: ['corridor', 'wall', 'square', 'screen'] } },
    service: { label: '公共法律服务场所', where: { type: ['station', 'room', 'mediation-room', 'one-stop'] } },
    centers: { label: '政务服务场所', where: { type: ['service-center', 'window'] } },
  },
  roster: { holds: { open: { label: '使用中', from: 'from', through: 'to' } } },
})
