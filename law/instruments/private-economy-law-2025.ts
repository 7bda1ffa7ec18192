// SPDX-License-Identifier: MulanPSL-2.0
import { instrument } from '../instrument.ts'

/** 民营经济促进法, its articles on enforcement. */
export const privateEconomyLaw = instrument({
  id: 'private-economy-law-2025',
  title: '民营经济促进法',
  fullTitle: '中华人民共和国民营经济促进法',
  version: { inForce: '2025-05-20', source: '国家法律法规数据库公开镜像全文', compared: '2026-11-22', confidence: 'text' },
  counting: { workingDays: 'none', lastDayOnHoliday: 'stays', because: '所收条文没有以日计的期限。' },
  articles: {
    50: '执法避免或者尽量减少对正常生产经营的影响，及时回应合理合法诉求。',
    51: '处罚与其他经济组织同等对待，与违法的事实、性质、情节和危害相当；符合从轻、减轻、不予处罚情形的依行政处罚法办理。',
    52: ['共享监管信息，按信用状况分级分类监管。', '除法定重点监管外，市场监管领域检查随机抽取对象和人员，抽查事项和结果公开；同一对象的多个检查事项尽可能合并或者联合检查。'],
    53: ['健全对违法执法的投诉举报处理。', '司法行政部门建立涉企执法诉求沟通机制，组织执法检查，纠正不当执法。'],
    70: ['地方政府及部门履行依法作出的承诺和订立的合同，不得以区划调整、换届、机构或者人员变动为由违约。', '因公共利益需要改变的，依法定权限程序进行并补偿损失。'],
  },
})
