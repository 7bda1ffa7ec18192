// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { reads } from './access.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { fundingLine } from './procedure.ts'
import { report } from './report.ts'

export default kind({
  id: 'funding-line',
  label: '法治经费保障',
  shape: 'document',
  mechanisms: [6, 33, 41],
  form: 1,
  title: '{item}经费 · {yearFrom}',
  procedure: fundingLine,
  reads,
  keepers: ['party-office'],
  figures,
  report,
  documents,
  examples,
  views: {
    lines: { label: '经费保障台账', where: { state: ['asked', 'budgeted', 'closed'] } },
    payments: { label: '支付台账', where: { state: 'paid' } },
    unbudgeted: { label: '尚未安排', where: { state: 'asked' } },
  },
})
