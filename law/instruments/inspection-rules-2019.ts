// SPDX-License-Identifier: MulanPSL-2.0
import { instrument } from '../instrument.ts'

/** 法治政府建设与责任落实督察工作规定, of which only 第二十四条 was seen. Its date is fixed, so no limit is declared. */
export const inspectionRules = instrument({
  id: 'inspection-rules-2019',
  title: '法治政府建设与责任落实督察工作规定',
  version: { inForce: '2019-04-15', source: '政府网站主动公开目录所载第二十四条原文', compared: '2026-11-22', confidence: 'excerpt' },
  counting: { workingDays: 'none', lastDayOnHoliday: 'stays', because: '所见条文只有固定日期，没有以日计的期限。' },
  articles: {
    24: '每年4月1日之前，地方各级政府和县级以上政府部门的法治政府建设年度报告，除涉及党和国家秘密的外，通过报刊、网站等向社会公开，接受监督。',
  },
})
