// SPDX-License-Identifier: MulanPSL-2.0
import type { Form } from '../../kernel/declare/declare.ts'

const whatAndWho = { facts: ['plan', 'class', 'name', 'clause', 'owner', 'supervisor', 'scorer', 'dueOn', 'target', 'figure', 'baseline'] }

export const documents: Readonly<Record<string, Form>> = {
  task: {
    label: '任务清单（单项）', after: 'enter', to: '{owner}',
    parts: [
      whatAndWho,
      { text: '请按时限推进，完成后报告并附佐证。' },
      { text: '{town}全面依法治镇领导小组办公室', at: 'right' },
      { text: '{day:enter}', at: 'right' },
    ],
  },
  division: {
    label: '实施方案任务分解表', after: 'divide',
    parts: [
      { text: '{name}（{clause}）' },
      { rows: 'parts' },
      { signatures: ['制表人', '审核人'] },
    ],
  },
  dispatch: {
    label: '举措调度表', after: ['start', 'advance', 'report'],
    parts: [
      whatAndWho,
      { heading: '进展' },
      { text: '{progress}' },
      { facts: ['related', 'result'] },
      { signatures: ['责任单位', '督办单位'] },
    ],
  },
  closing: {
    label: '举措核实办结单', after: 'verify',
    parts: [
      whatAndWho,
      { facts: ['progress', 'related', 'result', 'verification'] },
      { text: '报告完成：{day:report}　核实：{day:verify}　办结：{day:close}' },
      { signatures: ['责任单位', '核实人'] },
    ],
  },
}
