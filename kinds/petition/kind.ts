// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { petition } from './procedure.ts'
import { reads } from './access.ts'
import { report } from './report.ts'

export default kind({
  id: 'petition',
  label: '信访事项',
  shape: 'case',
  mechanisms: [36, 42, 44, 45, 46, 48],
  form: 1,
  title: '{channel} · {about}',
  procedure: petition,
  reads,
  keepers: ['petition-desk'],
  figures,
  report,
  documents,
  examples,
  views: {
    untold: { label: '待告知', where: { state: 'registered' } },
    handling: { label: '办理中', where: { state: ['accepted', 'replied', 'delivered'] } },
    passedDown: { label: '上级转送、交办', where: { sourceLevel: ['county', 'city', 'province', 'national'] } },
    sponsored: { label: '领导包案', where: { sponsor: { given: true } } },
    underReview: { label: '复查、复核', where: { state: ['reviewing', 'reviewed', 'rechecking', 'ended'] } },
    late: { label: '超期答复', where: { late: 'handle' } },
  },
})
