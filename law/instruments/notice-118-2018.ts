// SPDX-License-Identifier: MulanPSL-2.0
import { instrument } from '../instrument.ts'

/** 国办发〔2018〕118号 on the three enforcement systems (公示、全过程记录、法制审核), seen in excerpts. */
export const notice118 = instrument({
  id: 'notice-118-2018',
  title: '国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见',
  number: '国办发〔2018〕118号',
  division: '部分',
  version: { inForce: '2019-01-03', source: '公开发布当日的官方摘要和政府网站所载开头部分，未见全文', compared: '2026-11-22', confidence: 'excerpt' },
  counting: { workingDays: 'none', lastDayOnHoliday: 'stays', because: '意见的公开期限写明为工作日，没有其他以日计的期限。' },
  articles: {
    2: '执法公示：事前公开主体、职责、依据、程序和清单；执法时出示证件、出具文书；决定作出之日起20个工作日内公布机关、对象、类别和结论，'
      + '行政许可、行政处罚决定7个工作日内公开。',
    3: '执法全过程记录：文字与音像记录，严格归档。',
    4: '重大执法决定法制审核：未经审核或者审核未通过的，不得作出决定。',
  },
})

/** When results are published. */
export const notice118Limits = {
  publishResult: notice118.limit('2', { days: 20 }),
  publishPenalty: notice118.limit('2', { days: 7 }),
} as const
