// SPDX-License-Identifier: MulanPSL-2.0
import { counting } from '../../kernel/declare/declare.ts'
import { postHolder } from './procedure.ts'

const { stock } = counting(postHolder)
const people = { from: 'from', through: 'to', of: 'person' } as const

/** All are people on the roster on the last day of the period: one person in two roles, or for two villages, counts once. */
export const figures = {
  'mediation.mediators': stock('人民调解员', '名', { where: { role: ['committee-chair', 'mediator'] }, ...people }),
  'grid.staff': stock('网格员', '名', { where: { role: 'grid-worker' }, ...people }),
  'grid.staff_full': stock('专职网格员', '名', { where: { role: 'grid-worker', fullTime: true }, ...people }),
  'grid.staff_part': stock('兼职网格员', '名', { where: { role: 'grid-worker', fullTime: false }, ...people }),
  'grid.leaders': stock('网格长', '名', { where: { role: 'grid-leader' }, ...people }),
  'grid.guides': stock('网格指导员', '名', { where: { role: 'grid-guide' }, ...people }),
  'people.law_savvy': stock('法律明白人', '名', { where: { role: 'law-savvy' }, ...people }),
  'people.backbone': stock('普法骨干', '名', { where: { role: 'backbone' }, ...people }),
  'people.law_team': stock('法律明白人、法治带头人和普法骨干', '名', { where: { role: ['law-savvy', 'law-leader', 'backbone'] }, ...people }),
  'adviser.gov_count': stock('政府法律顾问', '名', { where: { role: 'government-adviser' }, ...people }),
  'adviser.village_count': stock('村（居）法律顾问', '名', { where: { role: 'village-adviser' }, ...people }),
  'adviser.legal_officers': stock('法制审核员', '名', { where: { role: 'legal-reviewer' }, ...people }),
}
