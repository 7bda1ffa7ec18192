// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { mediationLaw } from '../../law/law.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { dispute } from './procedure.ts'
import { reads } from './access.ts'
import { report } from './report.ts'

export default kind({
  id: 'dispute',
  label: '矛盾纠纷',
  shape: 'case',
  mechanisms: [36, 37, 38, 39, 40, 42],
  form: 1,
  title: '{type}纠纷 · {about}',
  procedure: dispute,
  reads,
  keepers: ['justice-office', 'peace-office'],
  figures,
  report,
  documents,
  examples,
  file: {
    record: { label: '调解记录', when: { taken: 'accept' }, held: { taken: 'mediate' }, cites: mediationLaw.cite('27') },
    agreement: { label: '协议书', when: { agreementForm: 'written' }, held: { agreementPaper: { given: true } }, cites: mediationLaw.cite('29') },
    performed: { label: '履行记录', when: { taken: 'agree' }, held: { taken: 'perform' }, cites: mediationLaw.cite('31', 1) },
    visit: { label: '回访记录', when: { taken: 'agree' }, held: { taken: 'followUp' }, cites: mediationLaw.cite('31', 2) },
  },
  views: {
    open: { label: '在办', where: { state: ['registered', 'assigned', 'accepted'] } },
    screened: { label: '排查发现', where: { source: 'screening' } },
    linked: { label: '诉前、警调、访调', where: { source: ['court', 'police', 'petition'] } },
    alerted: { label: '激化预警', where: { taken: 'alert' } },
    unperformed: { label: '协议待履行', where: { state: 'agreed' } },
  },
  owner: { in: ['assignedTo'] },
})
