// SPDX-License-Identifier: MulanPSL-2.0
import { instrument } from '../instrument.ts'

/** 国办发〔2018〕37号 on making normative documents, seen in excerpts. It gives no days: those of review and filing are local. */
export const notice37 = instrument({
  id: 'notice-37-2018',
  title: '国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知',
  number: '国办发〔2018〕37号',
  division: '部分',
  version: { inForce: '2018-05-31', source: '公开网页所载第二部分摘录，施行日取公开发布之日，未见全文', compared: '2026-11-22', confidence: 'excerpt' },
  counting: { workingDays: 'none', lastDayOnHoliday: 'stays', because: '所见部分没有以日计的期限。' },
  articles: {
    2: '重要的规范性文件严格执行评估论证、公开征求意见、合法性审核、集体审议决定、向社会公开发布等程序；'
      + '未经合法性审核或者经审核不合法的，不得提交集体审议；坚持集体审议。',
  },
})
