// SPDX-License-Identifier: MulanPSL-2.0
import { instrument } from '../instrument.ts'

/**
 * 国办发〔2024〕54号 on inspections of enterprises, seen in excerpts and official summaries. It binds from the day it became
 * public; the number of the yearly cap is not in it but in each department's own published list.
 */
export const notice54 = instrument({
  id: 'notice-54-2024',
  title: '国务院办公厅关于严格规范涉企行政检查的意见',
  number: '国办发〔2024〕54号',
  division: '部分',
  version: { inForce: '2025-01-03', source: '公开发布当日的官方摘要和地方实施文件摘录，未见全文', compared: '2026-11-22', confidence: 'excerpt' },
  counting: { workingDays: 'none', lastDayOnHoliday: 'stays', because: '意见没有以日计的办理期限。' },
  articles: {
    2: '只有具有执法权的机关、法律法规授权的组织和依法受委托的组织可以检查企业；议事协调机构、第三方、外包机构以及没有执法证件的辅助人员、网格员、临时工不得检查。',
    3: '检查事项清理后向社会公布，未经公布的不得实施。',
    4: '能合并的不重复检查，能联合的不多头检查，能用书面、数据核查的不入企；公布同一企业的年度检查频次上限。',
    5: '公布检查标准；检查前经执法主体负责人批准，通知、实施、记录并告知结果，由2名以上执法人员出示证件进行；紧急的及时报告补办。',
    6: '专项检查从严控制，报批并公布计划，控制范围和时限。',
    7: '遵守“五个严禁”“八个不得”，不得逐利、任性检查，不得以观摩、督导等名义变相检查。',
  },
})
