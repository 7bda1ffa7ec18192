// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { mediationLaw } from '../../law/law.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { unit } from './procedure.ts'
import { reads } from './access.ts'
import { report } from './report.ts'

export default kind({
  id: 'unit',
  label: '机构、村居与网格',
  shape: 'roster',
  mechanisms: [5, 41, 43, 54, 69],
  form: 1,
  title: '{name}（{type}）',
  procedure: unit,
  reads,
  figures,
  report,
  documents,
  examples,
  views: {
    villages: { label: '村（社区）名册', where: { type: ['village', 'community'] } },
    grids: { label: '网格名册', where: { type: 'grid' } },
    organs: { label: '内设机构和事业单位', where: { type: ['office', 'institution', 'enforcement-team'] } },
    committees: { label: '人民调解委员会', where: { type: 'mediation-committee' } },
    schools: { label: '学校', where: { type: 'school' } },
  },
  roster: {
    holds: {
      standing: { label: '存续', from: 'from', through: 'to' },
      grid: { label: '网格', where: { type: 'grid' }, from: 'from', through: 'to' },
      'mediation-committee': { label: '人民调解委员会', where: { type: 'mediation-committee' }, from: 'from', through: 'to' },
    },
    // 人民调解法第八条: every villagers' and residents' committee sets one up.
    covers: { committee: { label: '人民调解委员会', holds: 'mediation-committee', of: 'village', cites: mediationLaw.cite('8', 1) } },
  },
})
