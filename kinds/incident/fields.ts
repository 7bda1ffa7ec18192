// SPDX-License-Identifier: MulanPSL-2.0
import { choice, choices, day, link, note, number } from '../../kernel/declare/declare.ts'

export const fields = {
  type: choice('事件类型', {
    'civil-to-criminal': '民转刑案件',
    malignant: '恶性案件',
    'mass-petition': '群体性集体上访',
    'beijing-petition': '到市进京非正常上访',
    emergency: '突发事件',
  }, { group: '事件' }),
  occurredOn: day('发生日期', { group: '事件' }),
  people: number('涉及人数', '人', { group: '事件' }),
  brief: note('简要情况', { group: '事件', personal: true }),
  related: link('相关事项', ['dispute', 'petition'], { group: '事件' }),
  told: choices('已报告、通报', {
    committee: '本级党委、政府',
    superior: '主管部门',
    joint: '信访工作联席会议办公室',
    police: '公安机关',
  }, { group: '报告' }),
  grounds: note('认定理由', { group: '认定', help: '写明为何属于或者不属于该类型，不写当事人姓名' }),
  measures: note('处置措施', { group: '处置', personal: true }),
  outcome: note('处置结果', { group: '处置', personal: true }),
  lessons: note('复盘意见', { group: '处置' }),
}
