// SPDX-License-Identifier: MulanPSL-2.0
import { choice, day, link, text } from '../../kernel/declare/declare.ts'

export const fields = {
  type: choice('类型', {
    county: '县（区）',
    town: '乡镇（街道）',
    village: '村',
    community: '社区',
    'villager-group': '村民小组',
    grid: '网格',
    office: '内设机构',
    institution: '事业单位',
    'enforcement-team': '综合执法队',
    school: '学校',
    'mediation-committee': '人民调解委员会',
    'supervision-committee': '村务监督委员会',
  }, { group: '基本信息' }),
  name: text('名称', { group: '基本信息' }),
  code: text('代码', { group: '基本信息', help: '区划代码或者网格编码，变更的在变更之日登记新代码' }),
  parent: link('上级机构', ['unit'], { group: '基本信息', help: '隶属关系超出所在村（社区）的才填' }),
  place: text('地址', { group: '基本信息' }),
  from: day('设立日期', { group: '存续期间' }),
  to: day('存续至', { group: '存续期间', help: '存续的最后一日' }),
  why: choice('撤销原因', { merged: '合并', dissolved: '撤销', split: '分设' }, { group: '存续期间' }),
  successor: link('承接机构', ['unit'], { group: '存续期间' }),
}
