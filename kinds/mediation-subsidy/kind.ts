// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { reads } from './access.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { mediationSubsidy } from './procedure.ts'
import { report } from './report.ts'

export default kind({
  id: 'mediation-subsidy',
  label: '以案定补',
  shape: 'document',
  mechanisms: [41, 6],
  form: 2,
  // The first form named the rule once, in words, beside amounts that were typed.
  history: {
    1: ({ rule, lines, ...rest }) => ({
      ...rest, ...(Array.isArray(lines) ? { lines: lines.map((line: object) => ({ ...line, ...(rule ? { basis: rule } : {}) })) } : {}),
    }),
  },
  title: '以案定补 · {periodFrom}至{periodTo}',
  procedure: mediationSubsidy,
  reads,
  figures,
  report,
  documents,
  examples,
  views: {
    waiting: { label: '待核对、待审批', where: { state: ['drafted', 'checked'] } },
    unpaid: { label: '待发放', where: { state: 'approved' } },
    paid: { label: '已发放', where: { state: 'paid' } },
  },
})
