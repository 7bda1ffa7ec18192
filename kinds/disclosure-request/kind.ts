// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { disclosureRequest } from './procedure.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { reads } from './access.ts'
import { report } from './report.ts'

export default kind({
  id: 'disclosure-request',
  label: '依申请公开',
  shape: 'case',
  mechanisms: [78],
  form: 1,
  title: '{about}',
  procedure: disclosureRequest,
  reads,
  figures,
  report,
  documents,
  examples,
  views: {
    open: { label: '待答复', where: { state: ['received', 'consulting', 'consulted', 'explaining', 'explained', 'deferred'] } },
    correcting: { label: '待补正', where: { state: 'correcting' } },
    refused: { label: '不予公开', where: { answer: 'refused' } },
    late: { label: '逾期答复', where: { either: [{ late: 'answer' }, { late: 'later' }] } },
  },
})
