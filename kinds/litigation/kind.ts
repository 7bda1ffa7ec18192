// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { litigation } from './procedure.ts'
import { reads } from './access.ts'
import { report } from './report.ts'

export default kind({
  id: 'litigation',
  label: '行政应诉',
  shape: 'case',
  mechanisms: [59, 60, 61],
  form: 1,
  title: '{about}·{court}',
  procedure: litigation,
  reads,
  figures,
  report,
  documents,
  examples,
  views: {
    unanswered: { label: '待答辩', where: { state: 'received' } },
    open: { label: '审理中', where: { state: ['answered', 'heard', 'appealed'] } },
    lost: { label: '败诉和部分败诉', where: { outcome: ['lost', 'partly-lost'] } },
    unperformed: { label: '待履行', where: { state: 'final', duty: { given: true } } },
  },
})
