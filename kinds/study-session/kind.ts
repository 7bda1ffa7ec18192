// SPDX-License-Identifier: MulanPSL-2.0
import { kind } from '../../kernel/declare/declare.ts'
import { reads } from './access.ts'
import { documents } from './documents.ts'
import { examples } from './examples.ts'
import { figures } from './figures.ts'
import { studySession } from './procedure.ts'
import { report } from './report.ts'

export default kind({
  id: 'study-session',
  label: '学法与培训',
  shape: 'activity',
  mechanisms: [2, 17, 18, 19, 20, 22, 23, 41, 75],
  form: 1,
  title: '{form} · {topic}',
  procedure: studySession,
  reads,
  keepers: ['party-office', 'justice-office'],
  figures,
  report,
  documents,
  examples,
  views: {
    center: { label: '中心组学习', where: { form: ['center', 'discussion'] } },
    staff: { label: '干部职工学法', where: { form: ['pre-meeting', 'staff', 'branch', 'topic', 'self'] } },
    court: { label: '旁听庭审', where: { form: 'court' } },
    law: { label: '法治培训台账', where: { countedAs: 'law' } },
    enforcement: { label: '执法培训台账', where: { countedAs: 'enforcement' } },
    people: { label: '骨干、明白人和调解员培训', where: { countedAs: ['backbone', 'law-savvy', 'mediator'] } },
    heads: { label: '主要负责人领学', where: { ledBy: { relied: { post: ['secretary', 'mayor'] } } } },
  },
  expects: {
    label: '集中学法', setting: 'study-session.interval', of: 'town', by: 'party-office', on: 'record', where: { not: { theme: 'non-law' } },
  },
})
