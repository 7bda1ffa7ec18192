// SPDX-License-Identifier: MulanPSL-2.0
import type { Form } from '../../kernel/declare/declare.ts'

export const documents: Readonly<Record<string, Form>> = {
  receipt: {
    label: '诉求回执', after: 'receive', to: '{person}',
    parts: [
      { text: '您反映的事情，我们在{day:receive}收到了。' },
      { text: '编号：{number}' },
      { text: '凭这个编号，可以随时来窗口或者打电话查问办到哪一步。' },
      { text: '{town}人民政府', at: 'right' },
      { text: '{day:receive}', at: 'right' },
    ],
  },
  handover: {
    label: '群众诉求转办单', after: ['route', 'take'], to: '{office}',
    parts: [
      { facts: ['channel', 'ticket', 'about', 'place', 'routedTo', 'toldWhere'] },
      { heading: '诉求内容' },
      { text: '{content}' },
      { text: '收到日期：{day:receive}　要求办结日期：{dueOn}' },
      { text: '办理期限从收到之日起算。请将办理结果告知诉求人并报回。' },
      { signatures: ['转办人', '接收人'] },
    ],
  },
  answer: {
    label: '群众诉求答复单', after: ['reply', 'close'], when: { toldWhere: { given: false } }, to: '{person}',
    parts: [
      { text: '您{day:receive}反映的“{about}”（{number}），答复如下：' },
      { text: '{replyText}' },
      { text: '{town}人民政府', at: 'right' },
      { text: '{day:reply}', at: 'right' },
    ],
  },
  directed: {
    label: '群众诉求引导告知单', after: 'route', when: { toldWhere: { given: true } }, to: '{person}',
    parts: [
      { text: '您{day:receive}反映的“{about}”（{number}），不由本镇直接办理（{excluded}），请向下列机关或者按下列办法提出：' },
      { text: '{toldWhere}' },
      { text: '需要帮助的，可以到便民服务窗口。' },
      { text: '{town}人民政府', at: 'right' },
      { text: '{day:route}', at: 'right' },
    ],
  },
}
