// SPDX-License-Identifier: MulanPSL-2.0
import type { Form } from '../../kernel/declare/declare.ts'
import { citationText, mediationLaw } from '../../law/law.ts'

/** Who is engaged; committee members and supervisors are elected, and the leading group is named by a document. */
const engaged = [
  'grid-guide', 'law-savvy', 'law-leader', 'backbone', 'volunteer', 'vice-principal', 'instructor',
  'government-adviser', 'village-adviser', 'legal-reviewer',
]

export const documents: Readonly<Record<string, Form>> = {
  letter: {
    label: '聘书', after: 'record', when: { role: engaged, state: 'serving' },
    parts: [
      { text: '{person}：' },
      { text: '兹聘请您担任{role}，聘期自{from}起至{termTo}止。' },
      { text: '此聘。' },
      { text: '聘任单位（印章）', at: 'right' },
      { text: '{from}', at: 'right' },
    ],
  },
  mediatorLetter: {
    label: '人民调解员聘书', after: 'record', when: { role: 'mediator', state: 'serving' }, cites: mediationLaw.cite('13'),
    parts: [
      { text: '{person}：' },
      { text: `依照${citationText(mediationLaw.cite('13'))}的规定，兹聘请您担任本人民调解委员会人民调解员，聘期自{from}起至{termTo}止。` },
      { text: '请您秉公、热心为群众调解纠纷，不收取任何费用。' },
      { text: '人民调解委员会（印章）', at: 'right' },
      { text: '{from}', at: 'right' },
    ],
  },
  sheet: {
    label: '任职登记表', after: 'record',
    parts: [
      { facts: ['person', 'role', 'unit', 'fullTime', 'legalQualification', 'flags', 'from', 'termTo', 'to', 'why'] },
      { text: '村（社区）：{village}' },
      { text: '性别、出生年月、文化程度、联系电话：＿＿＿＿＿＿' },
      { text: '任职文书：□推选结果　□聘书　□任命文件　　文号：＿＿＿＿＿＿' },
      { text: '参加培训情况：＿＿＿＿＿＿' },
      { heading: '任职经过' },
      { life: true },
      { signatures: ['本人', '登记人', '登记单位（印章）'] },
    ],
  },
  committee: {
    label: '人民调解委员会组成人员登记表', after: 'record', when: { role: ['committee-chair', 'mediator'] }, cites: mediationLaw.cite('8', 2),
    parts: [
      { text: '人民调解委员会名称：＿＿＿＿＿＿' },
      { facts: ['person', 'role', 'unit', 'fullTime', 'flags', 'from', 'termTo'] },
      { text: '性别、民族、出生年月、文化程度、联系电话：＿＿＿＿＿＿' },
      { text: '产生方式：□推选　□聘任　　推选会议和日期：＿＿＿＿＿＿' },
      { text: `委员会由委员3至9人组成，设主任1人，应当有妇女委员（${citationText(mediationLaw.cite('8'))}）；`
        + `每届任期3年，可以连选连任（${citationText(mediationLaw.cite('9', 2))}）。` },
      { signatures: ['本人', '委员会主任', '人民调解委员会（印章）'] },
    ],
  },
}
