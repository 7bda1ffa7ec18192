// SPDX-License-Identifier: MulanPSL-2.0
import { instrument } from '../instrument.ts'

/** 村民委员会组织法 as amended in 2018, in force through 2025: publication stood in 第三十条, without a length of posting. */
export const villageCommitteeLaw2018 = instrument({
  id: 'village-committee-law-2018',
  title: '村民委员会组织法',
  fullTitle: '中华人民共和国村民委员会组织法',
  edition: '2018年修正',
  version: { inForce: '2018-12-29', until: '2025-12-31', source: '国家法律法规数据库公开镜像全文', compared: '2026-11-22', confidence: 'text' },
  counting: { workingDays: 'none', lastDayOnHoliday: 'stays', because: '本法不把日数转换为工作日，也未规定顺延。' },
  articles: {
    5: ['乡镇政府指导、支持和帮助村民委员会，不得干预村民自治范围内的事项。', '村民委员会协助乡镇政府工作。'],
    11: ['村民委员会成员由村民直接选举，不得指定、委派、撤换。', '每届任期5年，可以连选连任。'],
    14: ['选举名单在选举日的20日前公布。', '有异议的自公布之日起5日内申诉，选举委员会自收到之日起3日内处理并公布。'],
    20: '自新一届产生之日起10日内完成移交，由乡镇政府监督。',
    21: ['村民会议由年满18周岁的村民组成。', '十分之一以上村民或者三分之一以上村民代表提议的应当召集，提前10日通知。'],
    22: ['过半数村民或者三分之二以上户的代表参加，决定经到会过半数通过。', '可以邀请驻村单位列席。'],
    26: ['村民代表会议每季度召开一次，五分之一以上代表提议的应当召集。', '三分之二以上组成人员参加，决定经到会过半数同意。'],
    27: ['村民自治章程、村规民约报乡镇政府备案。', '不得与宪法、法律、法规和国家政策相抵触，不得侵犯村民权利。', '违反的由乡镇政府责令改正。'],
    30: [
      '实行村务公开。',
      '及时公布：（一）村民会议、村民代表会议讨论决定的事项；（二）国家计划生育政策的落实方案；（三）政府拨付和社会捐赠的资金物资；（四）协助政府工作的情况；（五）村民普遍关心的其他事项。',
      '一般事项至少每季度公布一次，财务往来较多的收支每月公布一次，重大事项随时公布。',
      '保证真实，接受查询。',
    ],
    31: '不及时公布或者不真实的，村民可以向乡镇、县级政府反映，由其调查核实，责令依法公布。',
    32: '建立村务监督委员会或者其他监督机构，成员由村民会议或者村民代表会议推选，村民委员会成员及其近亲属不得担任。',
  },
})

/** The time limits of the Act. The list and the notice count back from election and meeting. */
export const villageCommitteeLimits2018 = {
  publishVoters: villageCommitteeLaw2018.limit('14', { days: 20 }, { paragraph: 1 }),
  objectToVoters: villageCommitteeLaw2018.limit('14', { days: 5 }, { paragraph: 2 }),
  answerObjection: villageCommitteeLaw2018.limit('14', { days: 3 }, { paragraph: 2 }),
  handOver: villageCommitteeLaw2018.limit('20', { days: 10 }),
  callAssembly: villageCommitteeLaw2018.limit('21', { days: 10 }, { paragraph: 2 }),
} as const
