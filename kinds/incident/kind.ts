// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { incident } from './procedure.ts'
import { reads } from './access.ts'
import { report } from './report.ts'

export default kind({
  id: 'incident',
  label: '突发性、群体性事件',
  shape: 'case',
  mechanisms: [47],
  form: 1,
  title: '{type}（{occurredOn}）',
  procedure: incident,
  reads,
  figures,
  report,
  documents,
  examples,
  views: {
    waiting: { label: '待认定', where: { state: 'reported' } },
    open: { label: '处置中', where: { state: 'handling' } },
  },
})
