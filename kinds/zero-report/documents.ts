// SPDX-License-Identifier: MulanPSL-2.0
import type { Form } from '../../kernel/declare/declare.ts'

export const documents: Readonly<Record<string, Form>> = {
  // From the proposal on: this is the sheet that is signed and laid down with the signature.
  sheet: {
    label: '零报告单', after: 'propose', when: { not: { taken: 'refuse' } },
    parts: [
      { text: '报告单位：{town}　　填报日期：{day:propose}' },
      { text: '报告期间：{from}至{to}' },
      { facts: ['figures', 'asked'] },
      { text: '经核对，上列指标在报告期间内均未发生，特此报告。' },
      { text: '本单位对报告的真实性负责。报告期间结束以后发现有应当计入的，立即登记并更正本报告。' },
      { signatures: ['填报人', '签字人', '单位（印章）'] },
    ],
  },
}
