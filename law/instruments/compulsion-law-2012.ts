// SPDX-License-Identifier: MulanPSL-2.0
import { instrument } from '../instrument.ts'

/** 行政强制法. Its limits up to ten days are working days (第六十九条). */
export const compulsionLaw = instrument({
  id: 'compulsion-law-2012',
  title: '行政强制法',
  fullTitle: '中华人民共和国行政强制法',
  version: { inForce: '2012-01-01', source: '国家法律法规数据库公开镜像全文', compared: '2026-11-22', confidence: 'text' },
  counting: { workingDays: { upTo: 10 }, lastDayOnHoliday: 'stays', because: '第六十九条把十日以内的期限定为工作日；十五日、三十日和以月、小时计的期限不变，本法未规定顺延。' },
  articles: {
    17: ['强制措施由法定行政机关在职权内实施，不得委托。', '行使相对集中处罚权的机关可以实施与处罚权有关的强制措施。', '由具备资格的执法人员实施。'],
    18: '实施强制措施：（一）事前报负责人批准；（二）2名以上执法人员；（三）出示证件；（四）通知当事人到场；（五）当场告知理由、依据、权利和救济；'
      + '（六）听取陈述申辩；（七）制作现场笔录；（八）签名或者盖章，拒绝的注明；（九）当事人不到场的请见证人；（十）法定其他程序。',
    19: '情况紧急当场实施的，24小时内向负责人报告并补办批准；负责人认为不应采取的立即解除。',
    24: ['制作并当场交付查封、扣押决定书和清单。', '决定书载明当事人、理由依据期限、财物、救济途径和机关日期。', '清单一式二份。'],
    25: [
      '查封、扣押不超过30日；情况复杂的经负责人批准可以延长，延长不超过30日；法律、行政法规另有规定的除外。',
      '延长决定及时书面告知并说明理由。',
      '检测、检验、检疫、技术鉴定的期间不计入，但应当明确并书面告知；费用由机关承担。',
    ],
    43: ['不得在夜间或者法定节假日实施强制执行，情况紧急的除外。', '不得对居民生活断水、电、热、气。'],
    44: '强制拆除违法建筑应当公告并限期自行拆除；法定期限内不复议、不诉讼又不拆除的，可以依法强制拆除。',
    46: ['加处罚款或者滞纳金超过30日，经催告仍不履行的，有强制执行权的机关可以强制执行。', '需要查封、扣押、冻结的按第三章办理。', '没有强制执行权的申请法院执行。'],
    51: ['代履行：（一）先送达决定书；（二）3日前催告；（三）派员到场监督；（四）在执行文书上签名或者盖章。', '费用按成本合理确定，由当事人承担。', '不得采用暴力、胁迫等方式。'],
    53: '当事人在法定期限内不复议、不诉讼又不履行的，没有强制执行权的机关自期限届满之日起3个月内申请法院强制执行。',
    54: '申请法院前应当催告；催告书送达10日后仍未履行的，可以向有管辖权的法院申请。',
    69: '本法10日以内的期限是工作日，不含法定节假日。',
  },
})

/** The time limits of the Act. Notice of performance by others counts back; the wait after a demand is the earliest day. */
export const compulsionLimits = {
  reportUrgent: compulsionLaw.limit('19', { hours: 24 }),
  seizure: compulsionLaw.limit('25', { days: 30 }, { paragraph: 1 }),
  extendSeizure: compulsionLaw.limit('25', { days: 30 }, { paragraph: 1 }),
  demandBeforePerformance: compulsionLaw.limit('51', { days: 3 }, { paragraph: 1, item: 2 }),
  applyToCourt: compulsionLaw.limit('53', { months: 3 }),
  waitAfterDemand: compulsionLaw.limit('54', { days: 10 }),
} as const
