// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { reads } from './access.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { legalConsultation } from './procedure.ts'
import { report } from './report.ts'

export default kind({
  id: 'legal-consultation',
  label: '法律咨询与法律援助引导',
  shape: 'case',
  mechanisms: [42, 76],
  form: 1,
  title: '{type} · {about}',
  procedure: legalConsultation,
  reads,
  keepers: ['justice-office', 'service-window'],
  figures,
  report,
  documents,
  examples,
  views: {
    unanswered: { label: '待解答', where: { state: 'asked', answer: { given: false }, tally: { given: false } } },
    aid: { label: '法律援助引导', where: { type: 'aid' } },
    enterprise: { label: '企业法律服务', where: { type: 'enterprise' } },
    tallied: { label: '集中接待', where: { tally: { given: true } } },
  },
})
