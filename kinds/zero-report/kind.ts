// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { reads } from './access.ts'
import { zeroReport } from './procedure.ts'

export default kind({
  id: 'zero-report',
  label: '零报告',
  shape: 'document',
  mechanisms: [44, 47, 59, 82],
  form: 1,
  title: '零报告（{from}至{to}）',
  procedure: zeroReport,
  reads,
  figures: {},
  report: [],
  documents,
  examples,
  views: { waiting: { label: '待签字', where: { state: 'proposed' } } },
  declaresZero: { codes: 'figures', from: 'from', to: 'to', where: { state: 'signed' } },
})
