// SPDX-License-Identifier: MulanPSL-2.0
import { instrument } from '../instrument.ts'

/** 优化营商环境条例: how documents that touch business are drafted and made public. */
export const businessEnvironmentRegulation = instrument({
  id: 'business-environment-regulation-2020',
  title: '优化营商环境条例',
  version: { inForce: '2020-01-01', source: '国家法规数据库公开镜像全文', compared: '2026-11-22', confidence: 'text' },
  counting: { workingDays: 'none', lastDayOnHoliday: 'stays', because: '条例没有把日数转换为工作日，也未规定顺延。' },
  articles: {
    62: [
      '制定与市场主体生产经营活动密切相关的规范性文件，充分听取市场主体、行业协会商会的意见。',
      '除依法保密外向社会公开征求意见，期限一般不少于30日，并反馈意见采纳情况。',
    ],
    63: [
      '与市场主体生产经营活动密切相关的规范性文件进行公平竞争审查。',
      '涉及市场主体权利义务的规范性文件进行合法性审核。',
      '认为法规、规章同上位法抵触的，市场主体可以提出审查建议。',
    ],
    64: [
      '没有法律、法规或者国务院决定、命令的依据，规范性文件不得减损市场主体权益、增加义务，不得设置市场准入和退出条件，不得干预正常经营。',
      '涉及市场主体权利义务的规范性文件按规定公布，未经公布的不得作为行政管理依据。',
    ],
    65: ['结合实际确定是否留出必要的适应调整期。', '把握出台节奏，全面评估政策效果。'],
  },
})

/** The limits of the regulation; comment is at least so long. */
export const businessEnvironmentLimits = {
  comment: businessEnvironmentRegulation.limit('62', { days: 30 }, { paragraph: 2 }),
} as const
