// SPDX-License-Identifier: MulanPSL-2.0
import { choice, day, link, member, note, papers, text, yesNo } from '../../kernel/declare/declare.ts'

const order = '交办'
const handling = '承办'
const ending = '办结'

/** 交办单: who ordered what, in which manner, to whom, by when; and how it ended. */
export const fields = {
  leader: member('交办领导', 'staff-member.leader', { group: order }),
  manner: choice('方式', {
    deployed: '亲自部署',
    asked: '亲自过问',
    coordinated: '亲自协调',
    supervised: '亲自督办',
    meeting: '会议交办',
  }, { group: order }),
  keyIssue: yesNo('法治建设重点难点问题', { group: order }),
  about: text('交办事项', { group: order, help: '一句话，写事不写人' }),
  instruction: note('批示或者要求', { group: order, personal: true }),
  matter: link('涉及的事项', [
    'meeting', 'petition', 'dispute', 'rectification', 'incident', 'resident-request', 'joint-inspection', 'administrative-penalty',
      'litigation',
    'reconsideration', 'major-decision', 'normative-document', 'collective-decision', 'work-measure', 'deputy-suggestion',
  ], { group: order }),
  assignee: text('承办单位', { group: order, help: '写单位，不写姓名' }),
  dueOn: day('办结期限', { group: order, help: '批示没有要求期限的可以不填' }),

  backReason: text('退回的理由', { group: handling }),
  progress: note('办理情况', { group: handling, personal: true }),
  proof: papers('佐证材料', { group: handling }),
  urging: note('督办意见', { group: handling }),

  outcome: note('办结意见', { group: ending, personal: true }),
}
