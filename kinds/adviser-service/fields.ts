// SPDX-License-Identifier: MulanPSL-2.0
import { choice, link, member, note, number, text } from '../../kernel/declare/declare.ts'

/** 法律服务档案: who served whom with what; the day is the day of the service, the village that of the record. */
export const fields = {
  client: choice('服务对象', { village: '村（社区）', town: '镇政府' }, { group: '服务', steady: true }),
  office: text('服务科室', { group: '服务', asked: { client: 'town' } }),
  adviser: member('法律顾问', 'post-holder.adviser', { group: '服务', steady: true }),
  type: choice('服务类型', {
    review: '审查文件',
    drafting: '代拟文书',
    meeting: '列席会议',
    education: '法治宣讲',
    mediation: '参与纠纷化解',
    consultation: '法律咨询',
    duty: '坐班',
    letter: '律师函',
    litigation: '诉讼代理',
    'case-help': '协助执法信访',
    other: '其他法律事务',
  }, { group: '服务' }),
  mode: choice('服务方式', { onsite: '现场', duty: '坐班', phone: '电话', online: '在线' }, { group: '服务', steady: true }),
  docs: number('法律文书', '份', { group: '服务' }),
  matter: link('所涉事项', ['dispute', 'petition', 'incident', 'rectification', 'legal-education-event', 'legal-consultation', 'village-decision'], { group: '服务' }),
  details: note('服务内容', { group: '服务', personal: true }),

  disputedWhy: text('异议', { group: '核对' }),
  outcome: choice('核对结论', { rendered: '已提供服务', 'not-rendered': '未提供服务' }, { group: '核对' }),
  outcomeWhy: text('结论依据', { group: '核对' }),
}
