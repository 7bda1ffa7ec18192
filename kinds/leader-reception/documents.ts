// SPDX-License-Identifier: MulanPSL-2.0
import type { Form } from '../../kernel/declare/declare.ts'
import { citationText, petitionRegulation } from '../../law/law.ts'

export const documents: Readonly<Record<string, Form>> = {
  schedule: {
    label: '领导接访日程公示', after: 'plan', when: { state: 'planned' }, cites: petitionRegulation.cite('18', 1),
    parts: [
      { text: `依照${citationText(petitionRegulation.cite('18', 1))}，现将领导{type}日程公示如下。` },
      { facts: ['leader', 'type', 'plannedOn', 'place'] },
      { text: '{town}', at: 'right' },
      { text: '{day:plan}', at: 'right' },
    ],
  },
  register: {
    label: '领导接访登记表', after: 'hold',
    parts: [
      { facts: ['leader', 'type', 'place', 'people'] },
      { text: '接访日期：{day:hold}' },
      { heading: '来访' },
      { rows: 'visits' },
      { heading: '新登记的信访' },
      { rows: 'newPetitions', columns: ['petitioner', 'people', 'about'] },
      { signatures: ['接访领导', '登记人'] },
    ],
  },
  brief: {
    label: '接访简报', after: 'hold',
    parts: [
      { text: '{day:hold}，{leader}在{place}{type}，接待群众{people}。' },
      { heading: '反映事由和处理结果' },
      { rows: 'visits', columns: ['about', 'outcome'] },
      { heading: '新登记的信访' },
      { rows: 'newPetitions', columns: ['about'] },
      { heading: '接访情况' },
      { text: '{summary}' },
    ],
  },
}
