// SPDX-License-Identifier: MulanPSL-2.0
import { instrument } from '../instrument.ts'

/** 政府督查工作条例: a township is inspected under it, it does not inspect (第二条: governments from the county up). */
export const governmentInspectionRegulation = instrument({
  id: 'government-inspection-regulation-2021',
  title: '政府督查工作条例',
  version: { inForce: '2021-02-01', source: '国家法规数据库公开镜像全文', compared: '2026-11-22', confidence: 'text' },
  counting: { workingDays: 'none', lastDayOnHoliday: 'stays', because: '条例没有把日数转换为工作日，也未规定顺延。' },
  articles: {
    2: '县级以上人民政府在职权范围内组织的监督检查。',
    15: ['制定督查方案，明确内容、对象和范围，控制频次和时限。', '严格执行方案，不得重复、多头、越权督查。'],
    16: ['督查结束后作出结论，与督查对象有关的向其反馈。', '结论应当事实清楚、证据充分、客观公正。'],
    17: '对督查结论有异议的，自收到结论之日起30日内申请复核；收到申请的在30日内作出复核决定；参与作出结论的人员回避。',
    18: '结论要求整改的，督查对象按要求整改；可以核查整改情况。',
  },
})

/** The limits of the regulation. The town is the one inspected: the first is its own window, the second binds the inspecting government. */
export const governmentInspectionLimits = {
  askReview: governmentInspectionRegulation.limit('17', { days: 30 }),
  review: governmentInspectionRegulation.limit('17', { days: 30 }),
} as const
