// SPDX-License-Identifier: MulanPSL-2.0
import type { Analysis, Found as Figure } from '../../analyse.ts'
import { boundsOf } from '../bounds.ts'
import type { Found, Rule } from '../finding.ts'
import { nameOf, ofCode, results, sameLine, sameSentence, sentencesOf } from '../pick.ts'
import { EVENTS, PARTS, PARTS_UNLESS } from '../relations.ts'
import { scopeOf } from '../scope.ts'

/** What was brought over from the year before may be settled beside this year's. */
const CARRIED = /结转|上年|去年|往年|历年|积案|遗留|存量|以前/

/** 部分大于整体. */
export const partOverWhole: Rule = {
  id: 'part-over-whole',
  explains: '化解数不会超过排查、受理数，办结数不会超过收到数，“其中”的一项不会超过总数。几类活动分列后合计超过“共开展”的总数时，请说明是否另计。',
  find: report => {
    const known = pairs(report)
    const told = new Set(known.flatMap(({ places }) => places.map(({ start }) => start)))
    const more = [...within(report), ...settled(report)].filter(({ places }) => !places.some(({ start }) => told.has(start)))
    return [...known, ...more, ...events(report)]
  },
}

function pairs(report: Analysis): Found[] {
  const done = results(report)
  const alone = PARTS_UNLESS.filter(([, , unless]) => ofCode(done, unless).length === 0)
  return [...PARTS, ...alone].flatMap(([part, whole]) => {
    const couple = match(report, ofCode(done, part), ofCode(done, whole))
    if (!couple || couple[0] === couple[1] || couple[0].measure !== couple[1].measure) return []
    const [small, large] = couple
    if (!sameSentence(small, large) && scopeOf(small) !== scopeOf(large)) return []
    if (boundsOf(small).min <= boundsOf(large).max || CARRIED.test(small.context.left + small.context.after)) return []
    return [{
      severity: 'inconsistent', places: sentencesOf(small, large),
      message: `${nameOf(small)}写${small.text}，大于${nameOf(large)}${large.text}；部分不应超过整体，请核对，含上年结转的请写明。`,
    } satisfies Found]
  })
}

/** The two that belong together: the only ones there are, or those of one paragraph. Where several might be meant, none. */
function match(report: Analysis, parts: readonly Figure[], wholes: readonly Figure[]): readonly [Figure, Figure] | undefined {
  if (parts.length === 1 && wholes.length === 1) return [parts[0]!, wholes[0]!]
  const near = parts.flatMap(part => wholes.filter(whole => sameLine(report, part, whole)).map(whole => [part, whole] as const))
  return near.length === 1 ? near[0] : undefined
}

/** “持证执法人员12名，其中女性15名”: what stands right after 其中 is within the number before it, or within an earlier one of the sentence. */
function within(report: Analysis): Found[] {
  const done = results(report)
  return done.flatMap((part, i): Found[] => {
    const last = done[i - 1]
    const between = last ? report.text.slice(last.end, part.start) : ''
    // 中心组学习3次，机关坚持开展夜学，其中法治内容6次: of the evenings, which nobody counted.
    if (!last || part.measure === '率' || !/其中|含(?!量)|包括/.test(between) || /(?:开展|组织|举办|坚持)[^，,]*[，,]其中/.test(between)) return []
    const before = done.slice(0, i).filter(whole => sameSentence(whole, part) && whole.measure === part.measure)
    const whole = before.at(-1)
    if (!whole) return []
    if (before.some(each => boundsOf(each).max >= boundsOf(part).min)) return []
    return [{ severity: 'inconsistent', message: `总数写${whole.text}，其中的一项却写${part.text}；部分不应超过整体，请核对。`, places: sentencesOf(whole, part) }]
  })
}

const TAKEN_UP = /(?:受理|收到|接到|接收|接访|排查(?:出)?|摸排|登记|立案|发现|研究|包案|提出|收集|征集|复议|诉讼|交办|下达|审查|审核|调解)[^，,。；]{0,14}$/
const SETTLED =
  /^[，,、]?(?:已|均|全部|按期|按时|及时|成功|依法|共|并|现|其中)*(?:办结|化解|审结|调处|调结|答复|回复|处理|解决|调解成功|成功调解|调解|整改|结案|销号|采纳|吸纳|胜诉|败诉|维持){1,2}(?:完毕|完成|到位|成功|了)?(?:共|率)?$/
/** 受理…20件，办结22件: the second has no object of its own, so it is of the first. */
function settled(report: Analysis): Found[] {
  const done = results(report)
  return done.flatMap((part, i): Found[] => {
    const whole = done[i - 1]
    if (!whole || !sameSentence(whole, part) || whole.measure !== part.measure || !['件', '个', '人', '份', '户'].includes(part.measure)) return []
    const [{ left: taken, before }, { left, after }] = [whole.context, part.context]
    if (!TAKEN_UP.test(taken) || !SETTLED.test(left) || CARRIED.test(before + left + after)) return []
    if (boundsOf(part).min <= boundsOf(whole).max) return []
    return [{
      severity: 'inconsistent', places: sentencesOf(whole, part),
      message: `前面写${whole.text}，后面“${part.context.left.replace(/^[，,]/, '')}${part.text}”多于前面；办完的不应多于受理的，请核对，含上年结转的请写明。`,
    }]
  })
}

function events(report: Analysis): Found[] {
  const done = results(report)
  return ofCode(done, EVENTS.whole).flatMap(total => {
    if (!/共|总计|累计|合计/.test(total.context.left)) return []
    const parts = EVENTS.parts.flatMap(code => ofCode(done, code)).filter(part => part.measure === '次' && part !== total)
    const least = parts.reduce((sum, part) => sum + boundsOf(part).min, 0)
    if (parts.length < 2 || least <= boundsOf(total).max) return []
    return [{
      severity: 'suspect', places: sentencesOf(total, ...parts),
      message: `共开展${total.text}，而分列的${parts.map(({ text }) => text).join('、')}合计${least}，已超过总数；请说明是否互相包含或另计。`,
    } satisfies Found]
  })
}
