// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { enforcementOfficer } from './procedure.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { reads } from './access.ts'
import { report } from './report.ts'

export default kind({
  id: 'enforcement-officer',
  label: '执法人员与证件',
  shape: 'roster',
  mechanisms: [49, 54, 55],
  form: 1,
  title: '执法人员{certificate}',
  procedure: enforcementOfficer,
  reads,
  figures,
  report,
  documents,
  examples,
  views: {
    certified: { label: '登记了证件的在岗人员', where: { state: 'certified' } },
    uncertified: { label: '在岗未持证人员', where: { state: 'posted' } },
    dispatched: { label: '派驻执法人员', where: { dispatchedFrom: { given: true } } },
  },
  roster: {
    person: 'person',
    holds: { certified: { label: '持有有效执法证件', from: 'certify', through: 'validTo', until: 'end' } },
  },
})
