// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { reads } from './access.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { dutyReport } from './procedure.ts'
import { report } from './report.ts'

export default kind({
  id: 'duty-report',
  label: '述法与履职报告',
  shape: 'document',
  mechanisms: [2, 7, 15],
  form: 1,
  title: '{year}{type}',
  procedure: dutyReport,
  reads,
  keepers: ['party-office'],
  figures,
  report,
  documents,
  examples,
  views: {
    shufa: { label: '述法人员名单', where: { type: ['shufa', 'village'], taken: 'submit' } },
    due: { label: '待报送', where: { state: 'due' } },
    integrity: { label: '个人事项和廉政（只登记已报）', where: { type: ['personal', 'spending', 'integrity'] } },
  },
})
