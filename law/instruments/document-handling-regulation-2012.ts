// SPDX-License-Identifier: MulanPSL-2.0
import { instrument } from '../instrument.ts'

/** 党政机关公文处理工作条例: who signs a document before it goes out. */
export const documentHandlingRegulation = instrument({
  id: 'document-handling-regulation-2012',
  title: '党政机关公文处理工作条例',
  number: '中办发〔2012〕14号',
  version: { inForce: '2012-07-01', source: '几处公开引用第二十二条的原文，未见全文', compared: '2026-11-22', confidence: 'excerpt' },
  counting: { workingDays: 'none', lastDayOnHoliday: 'stays', because: '所见条文没有以日计的期限。' },
  articles: {
    22: '公文经本机关负责人审批签发，重要公文和上行文由主要负责人签发；签发人写明意见、姓名和完整日期，圈阅或者签名视为同意；联合发文会签。',
  },
})
