// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { reads } from './access.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { publicityMaterial } from './procedure.ts'

export default kind({
  id: 'publicity-material',
  label: '宣传资料批次',
  shape: 'roster',
  mechanisms: [68],
  form: 1,
  title: '{name}（{type}）',
  procedure: publicityMaterial,
  reads,
  figures,
  report: [],
  documents,
  examples,
  views: {
    held: { label: '在库批次', where: { state: 'held' } },
    leaflets: { label: '资料', where: { type: 'leaflet' } },
    books: { label: '读本', where: { type: 'book' } },
    gifts: { label: '用品', where: { type: 'gift' } },
  },
  roster: { holds: { held: { label: '在库', from: 'receivedOn', through: 'end' } } },
})
