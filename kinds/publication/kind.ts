// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { publication } from './procedure.ts'
import { reads } from './access.ts'
import { report } from './report.ts'

export default kind({
  id: 'publication',
  label: '主动公开信息',
  shape: 'document',
  mechanisms: [27, 31, 51, 74, 78, 79, 82],
  form: 1,
  title: '{item}·{name}',
  procedure: publication,
  reads,
  figures,
  report,
  documents,
  examples,
  views: {
    waiting: { label: '待公开', where: { state: ['formed', 'drafted', 'checked'] } },
    enforcement: { label: '行政执法公示', where: { item: ['licence', 'penalty', 'compulsion', 'inspection'] } },
    rural: { label: '乡镇公开事项', where: { item: ['agriculture', 'land-contract', 'expropriation', 'levy', 'relief'] } },
    withdrawn: { label: '已撤回', where: { state: ['overturned', 'withdrawn'] } },
  },
})
