// SPDX-License-Identifier: MulanPSL-2.0
import type { Form, FormPart } from '../../kernel/declare/declare.ts'
import { citationText, petitionRegulation } from '../../law/law.ts'

const petitions = { type: ['mass-petition', 'beijing-petition'] }
const event: FormPart = { facts: ['type', 'occurredOn', 'people', 'brief', 'related', 'told', 'measures'] }
const signed: FormPart[] = [
  { text: '地点：＿＿＿＿＿＿' },
  { text: '报告日期：{day:report}　　报告方式：□电话　□书面　□系统' },
  { signatures: ['报告人', '负责人', '单位（印章）'] },
]

export const documents: Readonly<Record<string, Form>> = {
  petitionReport: {
    label: '重大、紧急信访事项报告', after: 'report', when: petitions, cites: petitionRegulation.cite('25', 1), to: '＿＿＿＿＿＿',
    parts: [
      { text: `依照${citationText(petitionRegulation.cite('25', 1))}的规定，现将下列重大、紧急信访事项报告（通报）如下：` },
      event,
      ...signed,
    ],
  },
  report: {
    label: '突发性、群体性事件报告', after: 'report', when: { not: petitions }, to: '＿＿＿＿＿＿',
    parts: [{ text: '现将下列事件报告如下：' }, event, ...signed],
  },
  handling: {
    label: '事件处置情况报告', after: 'close', to: '＿＿＿＿＿＿',
    parts: [
      { facts: ['type', 'occurredOn', 'people', 'told'] },
      { heading: '一、简要情况' },
      { text: '{brief}' },
      { heading: '二、认定' },
      { text: '{day:confirm}认定。{grounds}' },
      { heading: '三、处置措施' },
      { text: '{measures}' },
      { heading: '四、处置结果' },
      { text: '{day:close}处置完毕。{outcome}' },
      { heading: '五、原因分析和改进' },
      { text: '{lessons}' },
      { signatures: ['报告人', '负责人', '单位（印章）'] },
    ],
  },
}
