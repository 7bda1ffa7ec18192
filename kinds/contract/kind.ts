// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { contract } from './procedure.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { reads } from './access.ts'
import { report } from './report.ts'

export default kind({
  id: 'contract',
  label: '政府合同',
  shape: 'case',
  mechanisms: [33, 34],
  form: 1,
  title: '{name}·{counterparty}',
  procedure: contract,
  reads,
  figures,
  report,
  documents,
  examples,
  views: {
    unsigned: { label: '待签订', where: { state: ['drafted', 'inReview', 'reviewed'] } },
    performing: { label: '履行中', where: { state: ['signed', 'performing'] } },
    advice: { label: '审查意见未全部采纳', where: { advice: ['partly', 'not'] } },
    public: { label: '行政协议', where: { type: ['franchise', 'compensation'] } },
  },
})
