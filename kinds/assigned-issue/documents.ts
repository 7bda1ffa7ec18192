// SPDX-License-Identifier: MulanPSL-2.0
import type { Form } from '../../kernel/declare/declare.ts'

export const documents: Readonly<Record<string, Form>> = {
  order: {
    label: '交办单', after: ['order', 'reassign'], to: '{assignee}',
    parts: [
      { facts: ['leader', 'manner', 'about', 'matter', 'keyIssue'] },
      { heading: '批示或者要求' },
      { text: '{instruction}' },
      { text: '交办日期：{day:order}　　办结期限：{dueOn}' },
      { text: '不属于本单位职责的，请及时退回并说明理由；办结后书面报告结果并附材料。' },
      { signatures: ['交办人', '承办单位签收'] },
    ],
  },
  urging: {
    label: '督办通知', after: ['urge', 'sendBack'], to: '{assignee}',
    parts: [
      { text: '{day:order}交办的“{about}”（{number}），办结期限为{dueOn}，现状为{state}。' },
      { heading: '督办意见' },
      { text: '{urging}' },
      { text: '请抓紧办理并报告结果。' },
      { text: '{town}党政办', at: 'right' },
    ],
  },
  result: {
    label: '办结报告', after: ['report', 'close'],
    parts: [
      { facts: ['leader', 'manner', 'about', 'matter', 'assignee', 'dueOn'] },
      { heading: '办理情况' },
      { text: '{progress}' },
      { heading: '办结意见' },
      { text: '{outcome}' },
      { text: '报告结果：{day:report}　　办结：{day:close}' },
      { signatures: ['承办单位', '交办领导'] },
    ],
  },
}
