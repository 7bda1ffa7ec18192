// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { reads } from './access.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { normativeDocument } from './procedure.ts'
import { report } from './report.ts'

export default kind({
  id: 'normative-document',
  label: '行政规范性文件',
  shape: 'document',
  mechanisms: [27, 30, 31, 32],
  form: 1,
  title: '{name}',
  procedure: normativeDocument,
  reads,
  keepers: ['party-office'],
  figures,
  report,
  documents,
  examples,
  views: {
    making: { label: '制定中', where: { state: ['drafted', 'consulted', 'reviewed', 'deliberated', 'refused', 'signed', 'numbered'] } },
    register: { label: '统一编号登记簿', where: { taken: 'number' } },
    unfiled: { label: '待备案', where: { state: 'published' } },
    cleaning: { label: '清理目录', where: { state: ['published', 'filed'], taken: 'loseBasis' } },
    ended: { label: '废止和失效', where: { state: ['repealed', 'lapsed'] } },
  },
})
