// SPDX-License-Identifier: MulanPSL-2.0
import { instrument } from '../instrument.ts'

/** 地方组织法 as amended in 2022. A township has no 常务会议 of its own (第七十八条 speaks of counties and above). */
export const localGovernmentLaw = instrument({
  id: 'local-government-law-2022',
  title: '地方组织法',
  fullTitle: '中华人民共和国地方各级人民代表大会和地方各级人民政府组织法',
  edition: '2022年修正',
  version: { inForce: '2022-03-12', source: '国家法律法规数据库公开镜像全文；施行日期据主席令公布件摘录', compared: '2026-11-22', confidence: 'text' },
  counting: { workingDays: 'none', lastDayOnHoliday: 'stays', because: '本法没有以日计的办理期限。' },
  articles: {
    6: ['实行民主集中制。', '人民代表大会及其常务委员会发扬民主，集体行使职权。', '人民政府实行首长负责制，政府工作中的重大事项经集体讨论决定。'],
    42: [
      '县级以上代表的建议、批评和意见由常务委员会办事机构交办。',
      '乡镇代表的建议、批评和意见由主席团交有关机关研究办理并负责答复。',
      '办理情况由主席团向乡镇人民代表大会报告，并予以公开。',
    ],
    66: '坚持政务公开，依法、及时、准确公开政府信息。',
    67: '坚持科学决策、民主决策、依法决策。',
    69: ['对本级人民代表大会和上一级国家行政机关负责并报告工作。', '服从国务院统一领导。', '实行重大事项请示报告制度。'],
    76: '乡镇人民政府的职权：（一）执行决议、决定和命令，发布决定和命令；（二）管理本行政区域内的行政工作；（三）保护财产和权利；'
      + '（四）保护经济组织的权益；（五）保障少数民族权利；（六）保障妇女权利；（七）办理上级交办的事项。',
    77: ['乡长、镇长负责制。', '乡长、镇长主持本级人民政府的工作。'],
  },
})
