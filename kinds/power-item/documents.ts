// SPDX-License-Identifier: MulanPSL-2.0
import type { Form } from '../../kernel/declare/declare.ts'
import { citationText, penaltyLaw } from '../../law/law.ts'

export const documents: Readonly<Record<string, Form>> = {
  notice: {
    label: '事项公示表', after: 'record',
    parts: [
      { facts: ['list', 'code', 'name', 'basis', 'grant', 'grantDocument', 'publishedOn', 'penaltyKinds', 'online', 'from', 'to'] },
      { text: '公布处：{shownAt}' },
      { text: '对本事项有异议的，可以向{town}人民政府提出。' },
      { text: '{town}人民政府', at: 'right' },
    ],
  },
  delegation: {
    label: '行政执法委托书', after: 'record', when: { grant: 'delegated' }, cites: penaltyLaw.cite('20', 2),
    parts: [
      { text: '委托机关：＿＿＿＿＿＿　　受委托组织：＿＿＿＿＿＿' },
      { text: `依照${citationText(penaltyLaw.cite('20'))}的规定，委托实施下列事项：` },
      { facts: ['code', 'name', 'basis', 'penaltyKinds'] },
      { text: '委托权限：＿＿＿＿＿＿' },
      { text: '委托期限：自{from}起至{to}止。' },
      { text: '受委托组织在委托范围内以委托机关名义实施，不得再委托他人；委托机关负责监督并对后果承担法律责任。行政强制措施不在委托之列。' },
      { text: '本委托书向社会公布。公布日期：{publishedOn}' },
      { signatures: ['委托机关（印章）', '受委托组织（印章）'] },
    ],
  },
  withdrawal: {
    label: '事项停用公告', after: 'withdraw',
    parts: [
      { text: '“{name}”（{code}）因{why}，自{to}的次日起不再列入{list}，本镇不再受理或者实施。' },
      { facts: ['withdrawalDocument'] },
      { text: '{to}以前已经办理的，按当时的规定处理。' },
      { text: '{town}人民政府', at: 'right' },
      { text: '{day:withdraw}', at: 'right' },
    ],
  },
}
