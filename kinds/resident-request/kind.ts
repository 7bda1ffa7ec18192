// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { reads } from './access.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { residentRequest } from './procedure.ts'
import { report } from './report.ts'

export default kind({
  id: 'resident-request',
  label: '居民诉求与线索',
  shape: 'case',
  mechanisms: [42, 43, 46, 64, 65, 66, 81],
  form: 1,
  title: '{channel}诉求 · {about}',
  procedure: residentRequest,
  reads,
  keepers: ['party-office', 'service-window'],
  figures,
  report,
  documents,
  examples,
  views: {
    unrouted: { label: '待分流', where: { state: 'received' } },
    handling: { label: '本件办理', where: { state: ['routed', 'handling'], routedTo: ['here', 'comment'] } },
    untold: { label: '待答复', where: { state: ['routed', 'handling'] } },
    hotline: { label: '12345工单', where: { channel: 'hotline' } },
    grid: { label: '网格上报', where: { channel: 'grid' } },
    box: { label: '意见箱、举报电话', where: { channel: ['box', 'phone'] } },
  },
  owner: { in: ['office'] },
})
