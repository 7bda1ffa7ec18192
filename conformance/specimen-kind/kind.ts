// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { reads } from './access.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { specimen } from './procedure.ts'
import { report } from './report.ts'

export default kind({
  id: 'specimen',
  label: '样件',
  shape: 'case',
  mechanisms: [],
  form: 2,
  history: { 1: ({ topic, ...data }) => ({ ...data, subject: topic }) },
  title: '{subject}·{sort}',
  procedure: specimen,
  reads,
  figures,
  report,
  examples,
  views: { urgent: { label: '紧急件', where: { sort: 'urgent' } } },
})
