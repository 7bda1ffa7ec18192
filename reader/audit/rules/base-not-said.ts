// SPDX-License-Identifier: MulanPSL-2.0
import type { Analysis, Found as Figure } from '../../analyse.ts'
import type { Found, Rule } from '../finding.ts'
import { nameOf, ofCode, results, sameLine, sentencesOf } from '../pick.ts'
import { RATES } from '../relations.ts'

/** 比率没有分母. */
export const baseNotSaid: Rule = {
  id: 'base-not-said',
  explains: '比率应带分子、分母。分母没有写，或几个数都可能是分母的，无法核对：不判对错，只请补写。',
  find: report => RATES.flatMap(relation => ofCode(results(report), relation.rate).flatMap(share => unsaid(report, share, relation))),
}

function unsaid(report: Analysis, share: Figure, { over, under }: (typeof RATES)[number]): Found[] {
  if (/^\s*[（(]\s*\d+\s*[/／]\s*\d+/.test(report.text.slice(share.end, share.end + 16))) return []
  const done = results(report)
  const inLine = (code: string) => ofCode(done, code).filter(each => sameLine(report, each, share))
  if (under.some(code => inLine(code).length > 0)) return []
  const [n] = over.flatMap(inLine).filter(each => each.value > 0)
  if (n) return [{ severity: 'unverifiable', message: `${nameOf(share)}写${share.text}，只有${n.text}，没有分母${implied(share, n)}；请写出分母。`, places: sentencesOf(n, share) }]
  const candidates = done.filter(each => each !== share && each.measure === '件' && each.value > 0 && each.context.sentence.start === share.context.sentence.start)
  if (candidates.length > 1) return [{ severity: 'unverifiable', message: `${nameOf(share)}写${share.text}，分母可能是${candidates.map(({ text }) => text).join('、')}中的一个或几个，无法核对；请写明。`, places: sentencesOf(share) }]
  const alone = report.found.every(each => each === share || each.context.sentence.start !== share.context.sentence.start)
  return alone ? [{ severity: 'unverifiable', message: `${nameOf(share)}写${share.text}，句中没有分子、分母，无法核对；请写出人数或件数。`, places: sentencesOf(share) }] : []
}

const implied = (share: Figure, n: Figure): string =>
  share.qualifier === 'at_least' && share.value > 0 ? `（若两数都对，分母不超过${Math.floor((100 * n.value) / share.value)}）` : ''
