// SPDX-License-Identifier: MulanPSL-2.0
import { choice, link, note, person, telephone, text } from '../../kernel/declare/declare.ts'

const receipt = '收到'
const answer = '研究和答复'

/** One comment on one draft. Only the summary leaves the office; who wrote it does not. */
export const fields = {
  draft: link('征求意见的草案', ['major-decision', 'normative-document'], { group: receipt }),
  channel: choice('渠道', {
    portal: '门户', letter: '来信', email: '电子邮件', phone: '电话', meeting: '座谈会、听证会', window: '窗口',
  }, { group: receipt }),
  person: person('提出人', { group: receipt, help: '可以不留姓名' }),
  phone: telephone('联系电话', { group: receipt, personal: true }),
  content: note('意见原文', { group: receipt, personal: true }),
  summary: text('意见摘要', { group: receipt, help: '公布采纳情况时用，不写姓名和电话' }),

  result: choice('采纳情况', { adopted: '采纳', partly: '部分采纳', 'not-adopted': '不采纳' }, { group: answer }),
  reason: note('理由', { group: answer, help: '采纳的写怎么改，不采纳的写为什么；公布时用，不写姓名' }),
  publishedWhere: text('公布处', { group: answer }),
}
