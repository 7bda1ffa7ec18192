// SPDX-License-Identifier: MulanPSL-2.0
import type { Analysis, Found as Figure } from '../../analyse.ts'
import { boundsOf } from '../bounds.ts'
import type { Found, Rule } from '../finding.ts'
import { nameOf, ofCode, results, sameLine, sameSentence, sentencesOf } from '../pick.ts'
import { RATES } from '../relations.ts'

/** 比率与分子分母不符. */
export const rateDoesNotFit: Rule = {
  id: 'rate-does-not-fit',
  explains: '写出分子和分母的比率，按写出的位数四舍五入（或去尾）应等于两数之比；百分比一般不超过 100%；分母是 0 的没有比率可言；排查数与化解数用一个数字写的，比率只能是 100%。',
  find: report => {
    const known = fits(report)
    const told = new Set(known.flatMap(({ places }) => places.map(({ start }) => start)))
    const again = inRow(report).filter(({ places }) => !places.some(({ start }) => told.has(start)))
    return [...known, ...again, ...printed(report), ...overHundred(report), ...overNothing(report), ...oneForTwo(report)]
  },
}

function fits(report: Analysis): Found[] {
  const done = results(report)
  return RATES.flatMap(({ rate, over, under }) =>
    ofCode(done, rate).flatMap(share => {
      const before = (each: Figure) => each.start < share.start && sameLine(report, each, share) && !NOT_DONE.test(each.context.left)
      const earlier = (codes: readonly string[]) => codes.flatMap(code => ofCode(done, code).filter(before).slice(-1))
      const [n] = earlier(over)
      // The base nearest by, of its own sentence, goes before one of the paragraph.
      const all = earlier(under).filter(base => base !== n && base.measure === n?.measure)
      const own = all.filter(base => sameSentence(base, share))
      const next = done[done.indexOf(n!) - 1]
      const unnamed = own.length === 0 && next !== undefined && sameSentence(next, share) && next.measure === n?.measure && next.value >= n.value
      const bases = own.length > 0 ? own : unnamed ? [] : all
      if (!n || bases.length === 0 || n.codes.length > 1 || between(done, rate, n, share)) return []
      if (bases.some(base => base.value === 0 || agrees(share, n, base))) return []
      // 其中重大纠纷3件，成功3件，成功率100%: the base nearest by has no name of its own.
      const nearby = done.filter(base => base.start < n.start && sameSentence(base, share) && base.measure === n.measure)
      if (nearby.some(base => agrees(share, n, base))) return []
      const base = bases[0]!
      const ratio = (100 * n.value) / base.value
      return [{
        severity: 'inconsistent', places: sentencesOf(n, base, share),
        message: `${nameOf(share)}写${share.text}，而${n.text}÷${base.text}＝${ratio.toFixed(2)}%；请核对比率或分子、分母。`,
      } satisfies Found]
    }))
}

/** Another rate of the same code between the two has the numbers for itself. */
const between = (done: readonly Figure[], rate: string, n: Figure, share: Figure) =>
  ofCode(done, rate).some(other => n.start < other.start && other.start < share.start)

/** 诉求341件，办结336件，办结率98.53%: three numbers in a row of which the last is named after the second, whatever they are of. */
function inRow(report: Analysis): Found[] {
  const done = results(report)
  return done.flatMap((share, i): Found[] => {
    const [base, n] = [done[i - 2], done[i - 1]]
    if (!base || !n || share.measure !== '率' || n.measure !== base.measure || !sameSentence(base, share)) return []
    if (n.value > base.value || base.value === 0) return []
    const verb = /^[，,、]?(?:按[时期])?([\u4e00-\u9fff]{2,4})率(?:已|均)?(?:达到?|为|是)?$/.exec(share.context.left)?.[1]
    const { left } = n.context
    if (verb === undefined || NOT_DONE.test(left) || !/^[，,、]/.test(left) || !isDoing(left, verb) || agrees(share, n, base)) return []
    return [{
      severity: 'inconsistent', places: sentencesOf(base, n, share),
      message: `“${verb}率”写${share.text}，而${n.text}÷${base.text}＝${((100 * n.value) / base.value).toFixed(2)}%；请核对。`,
    }]
  })
}

/** Whether a number is of what the rate is called after, and of nothing more: “，办结” for 办结率, “，成功调解” for 调解成功率. */
const isDoing = (left: string, verb: string): boolean => {
  const said = left.replace(/^[，,、]|已|均|全部|按期|按时|及时|累计|共|实际|完毕|到位/g, '')
  return [...said].sort().join() === [...verb].sort().join() || (said.length === 2 && verb.includes(said))
}

/** What was not done is not above the line: 调解成功49件，未成功4件，成功率92%. */
const NOT_DONE = /(?:未|没有|尚|不予|不)[\u4e00-\u9fff]{0,6}$/

export function agrees(share: Figure, n: Figure, base: Figure): boolean {
  const [top, bottom, said] = [boundsOf(n), boundsOf(base), boundsOf(share)]
  const [least, most] = [(100 * top.min) / bottom.max, (100 * top.max) / bottom.min]
  const places = (/\.(\d+)/.exec(share.text)?.[1] ?? '').length
  const unit = 10 ** -places
  const open = share.qualifier === 'exact' || share.qualifier === 'nearly'
  const [from, to] = open ? [share.value - unit / 2, share.value + unit] : [said.min - unit / 2, said.max + unit]
  return least < to + 1e-9 && most >= from - 1e-9 && !(share.value === 100 && share.qualifier === 'exact' && top.max < bottom.min)
}

/** 98%（149/152）: the fraction stands beside the rate. */
function printed(report: Analysis): Found[] {
  return report.found.filter(({ measure }) => measure === '率').flatMap((share): Found[] => {
    const [, n = '', base = ''] = /^\s*[（(]\s*(\d+)\s*[/／]\s*(\d+)\s*[）)]/.exec(report.text.slice(share.end, share.end + 24)) ?? []
    if (base === '' || Number(base) === 0) return []
    const whole = (value: string) => ({ ...share, value: Number(value), qualifier: 'exact' as const })
    if (agrees(share, whole(n), whole(base))) return []
    return [{
      severity: 'inconsistent', places: sentencesOf(share),
      message: `${nameOf(share)}写${share.text}，而括号里的${n}÷${base}＝${((100 * Number(n)) / Number(base)).toFixed(2)}%；请核对。`,
    }]
  })
}

function overHundred(report: Analysis): Found[] {
  const named = ({ codes, context }: Figure) => !codes.includes('other') || /(?:率|比例|占比|比重)(?:均|都)?(?:为|达到?|是|在)?$/.test(context.left)
  const grows = ({ context: { left } }: Figure) => /增长|增加|增幅|同比|上升|提升|完成|超额/.test(left)
  return results(report).filter(share => share.measure === '率' && share.value > 100 && named(share) && !grows(share))
    .map(share => ({ severity: 'inconsistent', message: `${nameOf(share)}写${share.text}，超过 100%；请核对。`, places: sentencesOf(share) }))
}

/** 调解纠纷0件，成功率98.5%: of nothing there is no rate. 行政诉讼0件，出庭率100% is written out of habit, and only asked about. */
function overNothing(report: Analysis): Found[] {
  const done = results(report)
  return RATES.flatMap(({ rate, over, under }) => ofCode(done, rate).flatMap((share): Found[] => {
    const near = under.flatMap(code => ofCode(done, code)).filter(base => sameSentence(base, share) && base.start < share.start)
    const [base] = near
    const some = ({ value }: Figure) => value > 0
    if (!base || near.some(some) || share.value === 0 || over.some(code => ofCode(done, code).some(some))) return []
    const severity = share.value >= 100 ? 'unverifiable' : 'inconsistent'
    return [{
      severity, places: sentencesOf(base, share),
      message: `${nameOf(base)}写${/\d/.test(base.text) ? base.text : `“${base.text}”`}，${nameOf(share)}却写${share.text}：分母是 0，没有比率可言；请核对，或写明没有发生。`,
    }]
  }))
}

/** 排查化解纠纷152件，化解率98%: one number cannot be both what was found and what was settled unless all was. */
function oneForTwo(report: Analysis): Found[] {
  const done = results(report)
  return ofCode(done, 'mediation.success_rate').flatMap(share => {
    const both = done.find(each => each.codes.includes('mediation.resolved') && each.start < share.start && sameSentence(each, share))
    if (!both || share.value >= 100 || share.qualifier !== 'exact') return []
    if (!/(?:排查(?:并|、|和)?(?:调处)?化解|受理(?:并|、)?化解|排查调处)/.test(both.context.left)) return []
    if (['mediation.screened', 'mediation.mediated'].some(code => ofCode(done, code).some(base => sameSentence(base, share)))) return []
    return [{
      severity: 'inconsistent', places: sentencesOf(both, share),
      message: `排查与化解用一个数字${both.text}，化解率却是${share.text}；请分别写出排查数和化解数。`,
    } satisfies Found]
  })
}
