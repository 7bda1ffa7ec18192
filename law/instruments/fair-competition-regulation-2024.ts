// SPDX-License-Identifier: MulanPSL-2.0
import { instrument } from '../instrument.ts'

/** 公平竞争审查条例: it names departments and governments from the county up as reviewers; who reviews a township's draft is not written. */
export const fairCompetitionRegulation = instrument({
  id: 'fair-competition-regulation-2024',
  title: '公平竞争审查条例',
  version: { inForce: '2024-08-01', source: '国家法规数据库公开镜像全文', compared: '2026-11-22', confidence: 'text' },
  counting: { workingDays: 'none', lastDayOnHoliday: 'stays', because: '条例没有以日计的期限。' },
  articles: {
    2: '起草涉及经营者经济活动的规范性文件和具体政策措施，起草单位应当开展公平竞争审查。',
    12: '有排除、限制竞争效果但为（一）国家安全和发展利益、（二）科技进步和自主创新、（三）节约能源、保护环境、救灾救助等公共利益、'
      + '（四）法律行政法规规定的其他情形，又没有影响更小的方案，并定有实施期限或者终止条件的，可以出台。',
    16: '听取经营者、行业协会商会等利害关系人的意见；涉及社会公众利益的听取公众意见。',
    17: ['按审查标准评估对公平竞争的影响，作出审查结论。', '适用第十二条的，在结论中详细说明。'],
    18: '没有审查，或者审查认为违反标准又不符合第十二条的，不得出台。',
  },
})
