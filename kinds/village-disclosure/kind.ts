// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { reads } from './access.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { villageDisclosure } from './procedure.ts'
import { report } from './report.ts'

export default kind({
  id: 'village-disclosure',
  label: '村务与财务公开',
  shape: 'document',
  mechanisms: [79, 80],
  form: 2,
  // The first form wrote down who signed without asking the roster.
  history: {
    1: ({ signatures, ...rest }) => ({
      ...rest, ...(Array.isArray(signatures) ? { signatures: signatures.map(({ supervisor: name, ...row }: Record<string, unknown>) => ({ ...row, name })) } : {}),
    }),
  },
  title: '{village}{type}公开 · {periodFrom}至{periodTo}',
  procedure: villageDisclosure,
  reads,
  keepers: ['village', 'economic-station'],
  figures,
  report,
  documents,
  examples,
  views: {
    unposted: { label: '未公开', where: { state: ['compiled', 'signed', 'checked'] } },
    posted: { label: '公开中', where: { state: 'posted' } },
    finance: { label: '财务公开', where: { type: 'finance' } },
    complaints: { label: '有村民反映', where: { taken: 'complain' } },
  },
  expects: {
    label: '村务公开', setting: 'village-disclosure.interval', of: 'village', by: 'village', on: 'post',
    where: { type: ['affairs', 'finance'] },
  },
})
