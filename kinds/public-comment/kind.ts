// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { reads } from './access.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { publicComment } from './procedure.ts'
import { report } from './report.ts'

export default kind({
  id: 'public-comment',
  label: '公众意见',
  shape: 'case',
  mechanisms: [27, 81],
  form: 1,
  title: '{channel}意见 · {summary}',
  procedure: publicComment,
  reads,
  keepers: ['party-office'],
  figures,
  report,
  documents,
  examples,
  views: {
    unanswered: { label: '待研究', where: { state: 'received' } },
    unpublished: { label: '待公布', where: { state: 'answered' } },
    late: { label: '期满后收到', where: { taken: 'receiveLate' } },
    adopted: { label: '采纳和部分采纳', where: { result: ['adopted', 'partly'] } },
  },
})
