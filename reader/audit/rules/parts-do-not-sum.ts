// SPDX-License-Identifier: MulanPSL-2.0
import type { Analysis, Found as Figure } from '../../analyse.ts'
import { boundsOf } from '../bounds.ts'
import type { Found, Rule } from '../finding.ts'
import { nameOf, ofCode, results, sameLine, sameSentence, sentencesOf } from '../pick.ts'
import { SUMS } from '../relations.ts'

/** 分项之和与总数不等. */
export const partsDoNotSum: Rule = {
  id: 'parts-do-not-sum',
  explains: '总数与它的各分项都写出来时，分项之和应等于总数。没有写全分项的，只在分项之和超过总数时提出。',
  find: report => [...byCode(report), ...byWording(report), ...acrossStop(report), ...byOutcome(report), ...byType(report)],
}

function byCode(report: Analysis): Found[] {
  const done = results(report)
  return SUMS.flatMap(({ whole, parts }) =>
    ofCode(done, whole).flatMap(total => {
      const listed = parts.flatMap(code => ofCode(done, code).filter(part => part !== total && sameLine(report, total, part)).slice(0, 1))
      return listed.length < 2 ? [] : compare(total, listed, listed.length === parts.length)
    }))
}

function compare(total: Figure, parts: readonly Figure[], complete: boolean): Found[] {
  const [min, max] = [sum(parts.map(part => boundsOf(part).min)), sum(parts.map(part => boundsOf(part).max))]
  const whole = boundsOf(total)
  const tooMuch = min > whole.max
  if (!tooMuch && !(complete && max < whole.min)) return []
  const written = parts.map(({ text }) => text).join('＋')
  const single = parts.find(part => boundsOf(part).min > whole.max)
  const also = single ? `，其中单项${single.text}已大于总数` : ''
  return [{
    severity: 'inconsistent', places: sentencesOf(total, ...parts),
    message: `${nameOf(total)}写${total.text}，各分项${written}合计${sum(parts.map(({ value }) => value))}，对不上${also}；请核对总数和分项。`,
  }]
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** Words that begin something else than a further part: what was settled, what it cost. */
const NOT_A_PART = /办结|化解|成功|解决|整改|完成|满意|答复|处理完|涉及|防止|均|发放|共|调解率|覆盖|培训|免费|全部|带动|实现|新增|正在|剩余/

/** 其中, or what opens a list by itself: 120件（甲80件、乙60件）, 120件：甲80件、乙60件. */
const opensParts = (between: string): boolean => /其中|包括|分别为|^\s*[（(：:]/.test(between)

/** “…341条，其中甲5件、乙73件”: the parts stand after 其中, in one unit, up to the sentence's end. */
function byWording(report: Analysis): Found[] {
  const done = results(report)
  const coded = new Set(SUMS.flatMap(({ whole }) => whole))
  return done.flatMap((total, i) => {
    const next = done[i + 1]
    if (!next || !sameSentence(total, next) || !opensParts(report.text.slice(total.end, next.start))) return []
    if (total.codes.some(code => coded.has(code)) || total.measure === '率') return []
    const parts = partsAfter(report, done, i)
    const rest = report.text.slice(parts.at(-1)?.end ?? total.end, total.context.sentence.end)
    if (parts.length < 2) return []
    const [min, whole] = [sum(parts.map(part => boundsOf(part).min)), boundsOf(total)]
    // One person may be of two groups (党员、妇女), so of people only a group larger than all can be wrong.
    if (['人', '人次', '户'].includes(total.measure) && parts.every(part => boundsOf(part).min <= whole.max)) return []
    if (min > whole.max) return compare(total, parts, false)
    const max = sum(parts.map(part => boundsOf(part).max))
    if (parts.length < 3 || max >= whole.min || /^[^，,]{0,6}等/.test(rest) || max < whole.min * 0.8) return []
    return [{
      severity: 'suspect', places: sentencesOf(total),
      message: `总数${total.text}，其中列出的${parts.length}项合计${sum(parts.map(({ value }) => value))}，相差不多而不相等；请核对是漏列了一类还是数字有误。`,
    } satisfies Found]
  })
}

/** 排查268件，化解265件；其中镇级56件，村级232件: the parts stand behind a semicolon, and are of one of the numbers before it. */
function acrossStop(report: Analysis): Found[] {
  const done = results(report)
  return done.flatMap((first, i): Found[] => {
    if (!/^其中/.test(first.context.before) || (i > 0 && sameSentence(done[i - 1]!, first)) || first.measure === '率' || first.measure === '人') return []
    const { start } = first.context.sentence
    if (!/[；;]\s*$/.test(report.text.slice(Math.max(0, start - 3), start))) return []
    const before = done.slice(0, i).filter(each => each.measure === first.measure && sameLine(report, each, first) && each.end <= start)
    const own = before.filter(each => sameSentence(each, before.at(-1)!))
    const behind = done.slice(i)
    const end = behind.findIndex(part => !sameSentence(part, first) || part.measure !== first.measure || NOT_A_PART.test(part.context.left))
    const parts = end < 0 ? behind : behind.slice(0, end)
    const [most] = [...own].sort((a, b) => boundsOf(b).max - boundsOf(a).max)
    return most && parts.length > 1 ? compare(most, parts, false) : []
  })
}

/** 行政复议2件，维持1件、驳回1件: how the cases ended, each of them once. */
const OUTCOME = /^[，,、]?(?:其中)?(?:均|全部)?(?:维持|驳回(?:申请|起诉)?|撤销|撤回|胜诉|败诉|和解|调解结案|终止|确认违法|正在审理|未审结)$/

function byOutcome(report: Analysis): Found[] {
  const done = results(report)
  return done.flatMap((total, i): Found[] => {
    if (!/(?:复议|诉讼|应诉)(?:案件)?$/.test(total.context.left)) return []
    const behind = done.slice(i + 1)
    const end = behind.findIndex(part => !sameSentence(total, part) || part.measure !== total.measure || !OUTCOME.test(part.context.left))
    const parts = end < 0 ? behind : behind.slice(0, end)
    return parts.length < 2 ? [] : compare(total, parts, false)
  })
}

const DISPUTES = ['mediation.screened', 'mediation.mediated', 'mediation.resolved']

/** 婚姻家庭纠纷62件、邻里纠纷98件、其他纠纷37件: all kinds there are, told in a sentence of their own, are no more than all disputes. */
function byType(report: Analysis): Found[] {
  const done = results(report)
  return done.flatMap((last, i): Found[] => {
    if (last.measure !== '件' || !/^[、，,]其他[^，,]{0,6}$/.test(last.context.left)) return []
    const from = done.slice(0, i).findLastIndex(part => !sameSentence(part, last) || part.measure !== '件' || !/纠纷$/.test(part.context.left)) + 1
    const parts = done.slice(from, i + 1)
    const wholes = DISPUTES.flatMap(code => ofCode(done, code)).filter(whole => sameLine(report, whole, last) && !parts.includes(whole))
    const [most] = [...wholes].sort((a, b) => boundsOf(b).max - boundsOf(a).max)
    return parts.length < 3 || !most || wholes.some(whole => sameSentence(whole, last)) ? [] : compare(most, parts, false)
  })
}

/** A new clause that does something of its own is no further part: …，其中土地80件，受理信访60件. */
const OF_ITS_OWN = /^[，,].*(?:开展|组织|举办|办理|受理|排查|收到|接到|处理|查处|审查|审核|接待|参与|发出|下发|提出|出具)/

function partsAfter({ text }: Analysis, done: readonly Figure[], i: number): Figure[] {
  const total = done[i]!
  const close = /^[^，,。；;）)]*[（(]/.test(text.slice(total.end, done[i + 1]?.start)) ? /[）)]/.exec(text.slice(total.end))?.index : undefined
  const end = close === undefined ? total.context.sentence.end : total.end + close
  const parts: Figure[] = []
  for (const part of done.slice(i + 1)) {
    if (!sameSentence(total, part) || part.measure !== total.measure || part.start >= end) break
    if (NOT_A_PART.test(part.context.left) || (parts.length > 0 && OF_ITS_OWN.test(part.context.left))) break
    parts.push(part)
  }
  return parts
}
