// SPDX-License-Identifier: MulanPSL-2.0
import type { Analysis, Found as Figure } from '../../analyse.ts'
import { boundsOf } from '../bounds.ts'
import type { Found, Rule } from '../finding.ts'
import { nameOf, ofCode, results, sameLine, sentencesOf } from '../pick.ts'
import { RATES } from '../relations.ts'

/** 比率与分子分母不符. */
export const rateDoesNotFit: Rule = {
  id: 'rate-does-not-fit',
  explains: '写出分子和分母的比率，按写出的位数四舍五入（或去尾）应等于两数之比；百分比一般不超过 100%；排查数与化解数用一个数字写的，比率只能是 100%。',
  find: report => [...fits(report), ...printed(report), ...overHundred(report), ...oneForTwo(report)],
}

function fits(report: Analysis): Found[] {
  const done = results(report)
  return RATES.flatMap(({ rate, over, under }) =>
    ofCode(done, rate).flatMap(share => {
      const earlier = (codes: readonly string[]) => codes.flatMap(code => ofCode(done, code).filter(each => each.start < share.start && sameLine(report, each, share)).slice(-1))
      const [n] = earlier(over)
      const bases = earlier(under).filter(base => base !== n)
      if (!n || bases.length === 0 || n.codes.length > 1 || between(done, rate, n, share) || bases.some(base => base.value === 0 || agrees(share, n, base))) return []
      const base = bases[0]!
      const ratio = (100 * n.value) / base.value
      return [{ severity: 'inconsistent', message: `${nameOf(share)}写${share.text}，而${n.text}÷${base.text}＝${ratio.toFixed(2)}%；请核对比率或分子、分母。`, places: sentencesOf(n, base, share) } satisfies Found]
    }))
}

/** Another rate of the same code between the two has the numbers for itself. */
const between = (done: readonly Figure[], rate: string, n: Figure, share: Figure) => ofCode(done, rate).some(other => n.start < other.start && other.start < share.start)

function agrees(share: Figure, n: Figure, base: Figure): boolean {
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
    return [{ severity: 'inconsistent', message: `${nameOf(share)}写${share.text}，而括号里的${n}÷${base}＝${((100 * Number(n)) / Number(base)).toFixed(2)}%；请核对。`, places: sentencesOf(share) }]
  })
}

function overHundred(report: Analysis): Found[] {
  return results(report).filter(({ measure, value, codes, context }) => measure === '率' && value > 100 && !codes.includes('other') && !/增长|增加|同比|上升|完成/.test(context.left))
    .map(share => ({ severity: 'inconsistent', message: `${nameOf(share)}写${share.text}，超过 100%；请核对。`, places: sentencesOf(share) }))
}

/** 排查化解纠纷152件，化解率98%: one number cannot be both what was found and what was settled unless all was. */
function oneForTwo(report: Analysis): Found[] {
  const done = results(report)
  return ofCode(done, 'mediation.success_rate').flatMap(share => {
    const both = done.find(each => each.codes.includes('mediation.resolved') && each.start < share.start && each.context.sentence.start === share.context.sentence.start)
    if (!both || share.value >= 100 || share.qualifier !== 'exact' || !/(?:排查(?:并|、|和)?(?:调处)?化解|受理(?:并|、)?化解|排查调处)/.test(both.context.left)) return []
    if (ofCode(done, 'mediation.screened').concat(ofCode(done, 'mediation.mediated')).some(base => base.context.sentence.start === share.context.sentence.start)) return []
    return [{ severity: 'inconsistent', message: `排查与化解用一个数字${both.text}，化解率却是${share.text}；请分别写出排查数和化解数。`, places: sentencesOf(both, share) } satisfies Found]
  })
}
