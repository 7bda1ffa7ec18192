// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { reads } from './access.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { externalReading } from './procedure.ts'
import { report } from './report.ts'

export default kind({
  id: 'external-reading',
  label: '外部系统数据',
  shape: 'document',
  mechanisms: [56, 71, 84],
  form: 1,
  title: '{code} · {system}',
  procedure: externalReading,
  reads,
  keepers: ['party-office', 'justice-office'],
  figures,
  report,
  documents,
  examples,
  views: {
    unchecked: { label: '待核对', where: { state: 'recorded' } },
    current: { label: '现行读数', where: { state: ['recorded', 'checked'], readOn: { given: true } } },
    rejected: { label: '核对不符', where: { state: 'rejected' } },
  },
})
