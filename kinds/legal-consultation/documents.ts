// SPDX-License-Identifier: MulanPSL-2.0
import type { Form } from '../../kernel/declare/declare.ts'

export const documents: Readonly<Record<string, Form>> = {
  record: {
    label: '法律咨询登记表', after: 'ask',
    parts: [
      { facts: ['type', 'way', 'person', 'phone', 'company', 'tally', 'about'] },
      { heading: '咨询内容' },
      { text: '{question}' },
      { heading: '解答意见' },
      { text: '{answer}' },
      { facts: ['adviser', 'referredTo'] },
      { signatures: ['咨询人', '解答人'] },
    ],
  },
  aid: {
    label: '法律援助申请转交单', after: 'refer', when: { referredTo: 'legal-aid' }, to: '县法律援助中心',
    parts: [
      { text: '现有群众就下列事项需要申请法律援助，请予接待。是否符合条件由贵中心审查决定。' },
      { facts: ['person', 'phone', 'aidMatter'] },
      { heading: '咨询情况' },
      { text: '{question}' },
      { text: '{town}', at: 'right' },
      { text: '{day:refer}', at: 'right' },
      { signatures: ['转交人', '接收人'] },
    ],
  },
}
