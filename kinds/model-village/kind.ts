// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { reads } from './access.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { modelVillage } from './procedure.ts'
import { report } from './report.ts'

export default kind({
  id: 'model-village',
  label: '民主法治示范村创建',
  shape: 'task',
  mechanisms: [77],
  form: 1,
  title: '{village}创建{level}民主法治示范村',
  procedure: modelVillage,
  reads,
  keepers: ['justice-office'],
  figures,
  report,
  documents,
  examples,
  views: {
    creating: { label: '创建中', where: { state: ['begun', 'selfChecked', 'checked', 'applied'] } },
    named: { label: '已命名', where: { state: 'named' } },
    correcting: { label: '复核限期整改', where: { state: 'named', recheckResult: 'correct' } },
  },
})
