// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { reads } from './access.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { powerItem } from './procedure.ts'
import { report } from './report.ts'

export default kind({
  id: 'power-item',
  label: '权责与事项清单',
  shape: 'roster',
  mechanisms: [29, 49, 53],
  form: 1,
  title: '{name}（{list}）',
  procedure: powerItem,
  reads,
  figures,
  report,
  documents,
  examples,
  views: {
    enforcement: { label: '行政执法事项清单', where: { list: 'enforcement', state: 'inForce' } },
    duties: { label: '履职事项清单', where: { list: ['basic', 'joint', 'taken-back'], state: 'inForce' } },
    service: { label: '政务服务与证明事项', where: { list: ['service', 'proof'], state: 'inForce' } },
    unpublished: { label: '未公布的检查事项', where: { state: 'inForce', inspectable: true, inspectionPublishedOn: { given: false } } },
    withdrawn: { label: '已停用', where: { state: 'withdrawn' } },
  },
  roster: {
    holds: {
      'in-force': { label: '有效的执法事项', where: { list: 'enforcement' }, from: 'from', through: 'to', tells: ['grant'] },
      penalty: { label: '有处罚权的事项', where: { list: 'enforcement', penaltyKinds: { given: true } }, from: 'from', through: 'to',
        tells: ['grant'] },
      'own-penalty': {
        label: '以本镇名义处罚的事项', where: { list: 'enforcement', penaltyKinds: { given: true }, not: { grant: ['delegated', 'seconded'] } },
        from: 'from', through: 'to', tells: ['grant'],
      },
      compulsion: {
        label: '可以采取强制措施的事项', where: { list: 'enforcement', coercive: true, not: { grant: 'delegated' } }, from: 'from', through: 'to',
        tells: ['grant'],
      },
      inspectable: {
        label: '已公布的检查事项', where: { list: 'enforcement', inspectable: true }, from: 'inspectionPublishedOn', through: 'to',
          tells: ['grant'],
      },
      'review-list': { label: '法制审核目录', where: { list: 'major-review' }, from: 'from', through: 'to' },
    },
  },
})
