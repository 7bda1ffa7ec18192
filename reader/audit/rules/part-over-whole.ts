// SPDX-License-Identifier: MulanPSL-2.0
import type { Analysis, Found as Figure } from '../../analyse.ts'
import { boundsOf } from '../bounds.ts'
import type { Found, Rule } from '../finding.ts'
import { nameOf, ofCode, results, sameLine, sentencesOf } from '../pick.ts'
import { EVENTS, PARTS, PARTS_UNLESS } from '../relations.ts'

/** 部分大于整体. */
export const partOverWhole: Rule = {
  id: 'part-over-whole',
  explains: '化解数不会超过排查、受理数，办结数不会超过收到数，校园资料不会超过资料总数。几类活动分列后合计超过“共开展”的总数时，请说明是否另计。',
  find: report => [...pairs(report), ...events(report)],
}

function pairs(report: Analysis): Found[] {
  const done = results(report)
  const alone = PARTS_UNLESS.filter(([, , unless]) => ofCode(done, unless).length === 0)
  return [...PARTS, ...alone].flatMap(([part, whole]) => {
    const couple = match(report, ofCode(done, part), ofCode(done, whole))
    if (!couple || couple[0] === couple[1] || couple[0].measure !== couple[1].measure) return []
    const [small, large] = couple
    if (boundsOf(small).min <= boundsOf(large).max) return []
    return [{ severity: 'inconsistent', message: `${nameOf(small)}写${small.text}，大于${nameOf(large)}${large.text}；部分不应超过整体，请核对。`, places: sentencesOf(small, large) } satisfies Found]
  })
}

/** The two that belong together: the only ones there are, or those of one paragraph. Where several might be meant, none. */
function match(report: Analysis, parts: readonly Figure[], wholes: readonly Figure[]): readonly [Figure, Figure] | undefined {
  if (parts.length === 1 && wholes.length === 1) return [parts[0]!, wholes[0]!]
  const near = parts.flatMap(part => wholes.filter(whole => sameLine(report, part, whole)).map(whole => [part, whole] as const))
  return near.length === 1 ? near[0] : undefined
}

function events(report: Analysis): Found[] {
  const done = results(report)
  return ofCode(done, EVENTS.whole).flatMap(total => {
    if (!/共|总计|累计|合计/.test(total.context.left)) return []
    const parts = EVENTS.parts.flatMap(code => ofCode(done, code)).filter(part => part.measure === '次' && part !== total)
    const least = parts.reduce((sum, part) => sum + boundsOf(part).min, 0)
    if (parts.length < 2 || least <= boundsOf(total).max) return []
    return [{ severity: 'suspect', message: `共开展${total.text}，而分列的${parts.map(({ text }) => text).join('、')}合计${least}，已超过总数；请说明是否互相包含或另计。`, places: sentencesOf(total, ...parts) } satisfies Found]
  })
}
