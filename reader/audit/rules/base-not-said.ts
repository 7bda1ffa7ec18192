// SPDX-License-Identifier: MulanPSL-2.0
import type { Analysis, Found as Figure } from '../../analyse.ts'
import type { Found, Rule } from '../finding.ts'
import { nameOf, ofCode, results, sameLine, sameSentence, sentencesOf } from '../pick.ts'
import { RATES } from '../relations.ts'
import { agrees } from './rate-does-not-fit.ts'

/** 比率没有分母. */
export const baseNotSaid: Rule = {
  id: 'base-not-said',
  explains: '比率应带分子、分母。分母没有写，或几个数都可能是分母的，无法核对：不判对错，只请补写。',
  find: report => RATES.flatMap(relation => ofCode(results(report), relation.rate).flatMap(share => unsaid(report, share, relation))),
}

function unsaid(report: Analysis, share: Figure, { rate, over, under }: (typeof RATES)[number]): Found[] {
  const name = report.lexicon.indicators.get(rate)?.name ?? nameOf(share)
  if (/^\s*[（(]\s*\d+\s*[/／]\s*\d+/.test(report.text.slice(share.end, share.end + 16))) return []
  const done = results(report)
  const inLine = (code: string) => ofCode(done, code).filter(each => sameLine(report, each, share))
  if (under.some(code => inLine(code).length > 0)) return []
  const [n] = over.flatMap(inLine).filter(each => each.value > 0)
  // 诉求341件，办结336件，办结率98.53%: the number that makes the rate is its base, whatever it is called.
  const before = done.filter(each => each.start < share.start && sameSentence(each, share))
  const near = before.filter(each => each !== n && each.measure === n?.measure && each.value >= (n?.value ?? 0))
  if (n && near.some(base => agrees(share, n, base))) return []
  if (n && near.length === 0) return [{
    severity: 'unverifiable', places: sentencesOf(n, share),
    message: `${name}写${share.text}，只有${n.text}，没有分母${implied(share, n)}；请写出分母。`,
  }]
  const candidates = before.filter(each => each.measure === '件' && each.value > 0)
  // Two that make the rate are its halves, though what they count is another's by the lexicon: of 企业诉求, and a rate of 诉求.
  if (candidates.some(half => candidates.some(base => base !== half && base.value >= half.value && agrees(share, half, base)))) return []
  if (candidates.length > 1) return [{
    severity: 'unverifiable', places: sentencesOf(share),
    message: `${name}写${share.text}，分母可能是${candidates.map(({ text }) => text).join('、')}中的一个或几个，无法核对；请写明。`,
  }]
  const alone = report.found.every(each => each === share || each.context.sentence.start !== share.context.sentence.start)
  return alone ? [{ severity: 'unverifiable', message: `${name}写${share.text}，句中没有分子、分母，无法核对；请写出人数或件数。`, places: sentencesOf(share) }] : []
}

const implied = (share: Figure, n: Figure): string =>
  share.qualifier === 'at_least' && share.value > 0 ? `（若两数都对，分母不超过${Math.floor((100 * n.value) / share.value)}）` : ''
