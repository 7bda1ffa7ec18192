// SPDX-License-Identifier: MulanPSL-2.0
import type { Found, Rule } from '../finding.ts'
import { results, sentencesOf } from '../pick.ts'

const ROSTERS = ['普法骨干', '法律明白人', '法治带头人', '人民调解员', '调解员', '网格员', '普法志愿者', '志愿者', '法律顾问', '执法人员', '村干部']
const TWO = new RegExp(`(?:${ROSTERS.join('|')})(?:、|和|及|与)(?:${ROSTERS.join('|')})(?:等)?(?:共|共计|合计)?$`)

/** 一个数两类人、两件事. */
export const twoInOne: Rule = {
  id: 'two-in-one',
  explains: '两份名册合写一个人数，或发现数与整改数合写一个数，看不出各是多少，也看不出有没有没整改的。',
  find: report => results(report).flatMap((figure): Found[] => {
    if (figure.measure === '人' && TWO.test(figure.context.left) && !/各|均|分别/.test(figure.context.left) && !/只计一|去重|不重复/.test(figure.context.after))
      return [{ severity: 'note', message: `两类人合写${figure.text}，各有多少、有没有重复都看不出；请分开写。`, places: sentencesOf(figure) }]
    if (figure.codes.includes('enforce.issues_found') && figure.codes.includes('enforce.issues_fixed'))
      return [{ severity: 'note', message: `发现和整改合写${figure.text}，没有写已完成多少、还剩多少；请分开写。`, places: sentencesOf(figure) }]
    return []
  }),
}
