// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  { at: 'disputes', says: '现有人民调解员{mediation.mediators}。' },
  { at: 'team', says: '培育法律明白人{people.law_savvy}，法律明白人、法治带头人和普法骨干合计{people.law_team}，一人多职的只计一次。' },
  { at: 'enforcement', says: '配备法制审核员{adviser.legal_officers}。' },
  { at: 'legal-service', says: '聘请政府法律顾问{adviser.gov_count}。' },
  { at: 'legal-service', says: '村（社区）配有法律顾问{adviser.village_count}。' },
]
