// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { reads } from './access.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { legalEducationEvent } from './procedure.ts'
import { report } from './report.ts'

export default kind({
  id: 'legal-education-event',
  label: '普法活动',
  shape: 'activity',
  mechanisms: [48, 58, 67, 68, 69, 71, 72, 76],
  form: 1,
  title: '{form}·{place}',
  procedure: legalEducationEvent,
  reads,
  figures,
  report,
  documents,
  examples,
  views: {
    school: { label: '法治进校园', where: { venueType: 'school' } },
    village: { label: '法律进村（社区）', where: { venueType: 'village' } },
    column: { label: '专栏与新媒体', where: { form: ['column', 'media'] } },
  },
})
