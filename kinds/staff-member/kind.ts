// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { staffMember } from './procedure.ts'
import { reads } from './access.ts'

const leaders = { post: ['secretary', 'mayor', 'leader'] }

export default kind({
  id: 'staff-member',
  label: '镇机关工作人员',
  shape: 'roster',
  mechanisms: [2, 17, 21],
  form: 1,
  title: '{post}（{from}任职）',
  procedure: staffMember,
  reads,
  figures,
  report: [],
  documents,
  examples,
  views: {
    leaders: { label: '班子成员', where: leaders },
    middle: { label: '中层干部', where: { post: 'middle' } },
  },
  roster: {
    person: 'person',
    holds: {
      'in-post': { label: '在册', from: 'from', through: 'to', tells: ['post'] },
      leader: { label: '班子成员', where: leaders, from: 'from', through: 'to', tells: ['post'] },
    },
  },
})
