// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { reads } from './access.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { villageDecision } from './procedure.ts'
import { report } from './report.ts'

export default kind({
  id: 'village-decision',
  label: '四议两公开',
  shape: 'case',
  mechanisms: [77, 79],
  form: 1,
  title: '{village} · {subject}',
  procedure: villageDecision,
  reads,
  keepers: ['village', 'party-office'],
  figures,
  report,
  documents,
  examples,
  views: {
    open: { label: '在办', where: { not: { state: ['closed', 'rejected'] } } },
    unposted: { label: '待公开', where: { state: ['decided', 'carriedOut'] } },
    rules: { label: '村规民约', where: { type: 'rules' } },
  },
})
