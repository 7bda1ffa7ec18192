// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { reads } from './access.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { lawExam } from './procedure.ts'
import { report } from './report.ts'

export default kind({
  id: 'law-exam',
  label: '法治考试',
  shape: 'activity',
  mechanisms: [21, 55],
  form: 1,
  title: '{type} · {name}',
  procedure: lawExam,
  reads,
  keepers: ['party-office', 'justice-office'],
  figures,
  report,
  documents,
  examples,
  views: {
    law: { label: '学法考试', where: { type: ['theory', 'online', 'quiz'] } },
    officers: { label: '执法考试和考核', where: { type: ['entry', 'assessment'] } },
    waiting: { label: '待录成绩', where: { state: 'planned' } },
  },
  expects: {
    label: '法律知识考试', setting: 'law-exam.interval', of: 'town', by: 'party-office', on: 'hold',
    where: { type: ['theory', 'online', 'quiz'] },
  },
})
