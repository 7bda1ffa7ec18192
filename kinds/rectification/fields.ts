// SPDX-License-Identifier: MulanPSL-2.0
import { choice, day, entity, link, note, papers, text, yesNo } from '../../kernel/declare/declare.ts'

/** 问题整改台账 and 责令改正通知书: what is wrong, whose it is, by when, and how it ended. */
export const fields = {
  source: choice('问题来源', {
    inspection: '行政检查',
    supervision: '执法监督',
    'law-inspection': '法治督查',
    'file-review': '案卷评查',
    congress: '人大',
    audit: '审计',
    discipline: '纪委',
    'party-inspection': '巡察',
    superior: '上级督察',
    judgment: '生效裁判',
    disclosure: '公开督促',
    society: '社会监督',
  }, { group: '问题' }),
  foundOn: day('发现日期', { group: '问题' }),
  what: text('问题', { group: '问题', help: '写事不写人，题目和清单里都会出现' }),
  details: note('问题详情', { group: '问题' }),
  findingCode: text('问题清单编号', { group: '问题' }),
  object: entity('整改单位（受检单位）', { group: '问题' }),
  unit: link('责任单位（镇内机构、村或社区）', ['unit'], { group: '问题' }),
  place: text('部位', { group: '问题' }),

  orderNumber: text('责令改正文书文号', { group: '责令整改' }),
  fixOn: day('整改期限', { group: '责令整改', help: '责令改正文书上写明的那一天；立即改正的填责令当日' }),

  measures: note('整改情况', { group: '整改' }),
  proof: papers('整改材料', { group: '整改' }),

  onTheSpot: yesNo('当场改正', { group: '复查', help: '发现当日就改正到位并由发现人看过' }),
  recheckNote: note('复查情况', { group: '复查' }),
  why: text('未到位原因', { group: '复查' }),
  fixAgainOn: day('再次整改期限', { group: '复查' }),

  faultDocument: text('认定文书文号', { group: '过错认定' }),
  faultOrgan: text('认定机关', { group: '过错认定' }),
  accountabilityDocument: text('问责文书文号', { group: '问责', help: '只记文号、日期和机关，不记经过和姓名' }),
  accountabilityOrgan: text('问责机关', { group: '问责' }),
  accountableOn: day('问责文书日期', { group: '问责' }),
}
