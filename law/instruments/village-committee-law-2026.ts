// SPDX-License-Identifier: MulanPSL-2.0
import { instrument } from '../instrument.ts'

/** 村民委员会组织法 as amended in 2025, in force from 2026: publication is 第三十五条 and stays posted fifteen days. */
export const villageCommitteeLaw = instrument({
  id: 'village-committee-law-2026',
  title: '村民委员会组织法',
  fullTitle: '中华人民共和国村民委员会组织法',
  edition: '2025年修正',
  version: { inForce: '2026-01-01', source: '国家法律法规数据库公开镜像全文；施行日期据主席令公布件摘录', compared: '2026-11-22', confidence: 'text' },
  counting: { workingDays: 'none', lastDayOnHoliday: 'stays', because: '本法不把日数转换为工作日，也未规定顺延。' },
  articles: {
    6: ['乡镇政府指导、支持和帮助村民委员会，不得干预村民自治范围内的事项。', '村民委员会协助乡镇政府工作。'],
    14: ['村民委员会成员由村民直接选举，不得指定、委派、撤换。', '每届任期5年，可以连选连任。'],
    17: ['选举名单在选举日的20日前公布。', '有异议的自公布之日起5日内申诉，选举委员会自收到之日起3日内处理并公布。'],
    24: '自新一届产生之日起10日内完成移交，由乡镇政府监督。',
    25: ['村民会议由年满18周岁的村民组成。', '十分之一以上村民或者三分之一以上村民代表提议的应当召集；提前10日通知，特殊情况可以临时通知。', '每年至少召开一次。'],
    26: ['过半数村民或者三分之二以上户的代表参加，决定经到会过半数通过。', '可以邀请驻村单位列席。'],
    30: ['村民代表会议每季度召开一次，五分之一以上代表提议的应当召集。', '三分之二以上组成人员参加，决定经到会过半数同意。'],
    31: ['村民自治章程、村规民约报乡镇政府备案。', '不得与宪法、法律、法规相抵触，不得违背公序良俗，不得侵犯村民权利。', '违反的由乡镇政府责令改正。'],
    35: [
      '实行村务公开。',
      '及时公布：（一）村民会议、村民代表会议讨论决定的事项；（二）政府拨付和社会捐赠的资金物资；（三）协助政府工作的情况；（四）协商确定的事项；（五）村民普遍关心的其他事项。',
      '一般事项至少每季度公布一次，财务往来较多的收支每月公布一次，重大事项随时公布。',
      '设立村务公开栏，可以用信息技术公开；公布不少于15日；保证真实，接受查询。',
    ],
    36: '不及时公布或者不真实的，村民可以向乡镇、县级政府反映，由其调查核实，责令依法公布。',
    37: ['建立村务监督委员会或者其他监督机构，村民委员会成员及其近亲属不得担任成员。', '向村民会议和村民代表会议负责，可以列席会议、参与协商。', '发现侵害群众利益的，向乡镇、县级政府和监察机关反映。'],
  },
})

/** The time limits of the Act. The list and the notice count back; posting may not end before its days are over. */
export const villageCommitteeLimits = {
  publishVoters: villageCommitteeLaw.limit('17', { days: 20 }, { paragraph: 1 }),
  objectToVoters: villageCommitteeLaw.limit('17', { days: 5 }, { paragraph: 2 }),
  answerObjection: villageCommitteeLaw.limit('17', { days: 3 }, { paragraph: 2 }),
  handOver: villageCommitteeLaw.limit('24', { days: 10 }),
  callAssembly: villageCommitteeLaw.limit('25', { days: 10 }, { paragraph: 2 }),
  keepPosted: villageCommitteeLaw.limit('35', { days: 15 }, { paragraph: 4 }),
} as const
