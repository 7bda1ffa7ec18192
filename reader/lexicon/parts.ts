// SPDX-License-Identifier: MulanPSL-2.0
import type { Measure } from '../numerals/units.ts'

/** A number of a report with what it was read as. */
export interface Counted {
  value: number
  measure: Measure
  codes: readonly string[]
  period: string
  /** Where its sentence begins, and its paragraph. */
  sentence: number
  paragraph: number
  /** What stands between the number before it and this one. */
  left: string
}

const SUM_OF_ALL = /(?:合计|共计|总计|总共)[^，,]{0,8}$/
const OF_WHICH = /其中(?![^，,]{0,4}(?:户籍|常住))/
/** 公开信息171条：工作动态124条，政策文件4条: what stands behind the colon is told off of the whole. */
const TOLD_OFF = /^[^，,；;]{0,2}[：:]|包括/
/** Parts stand near their whole: further on nobody adds them up. */
const FAR = 60

/**
 * The places of numbers that are only parts of a whole said beside them: 处罚32件，简易程序28起、普通程序4起. The whole is the figure; a part
 * has no figure of its own. A part is known by the sum, by 其中 or by a 合计 that follows; two counts that only stand together are none.
 */
export function partsOfWholes(all: readonly Counted[]): Set<number> {
  const parts = new Set<number>()
  for (const group of groupsOf(all).values()) {
    for (const [at, whole] of group.entries()) {
      runAfter(all, group, at).forEach(part => parts.add(part))
      if (SUM_OF_ALL.test(all[whole]!.left)) runBefore(all, group, at).forEach(part => parts.add(part))
    }
  }
  return parts
}

/** Numbers of one figure, unit and period in one paragraph, in their order. */
function groupsOf(all: readonly Counted[]): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  all.forEach(({ codes, measure, period, paragraph }, at) => {
    const code = codes[0]
    if (code === undefined || code === 'other' || measure === '率' || measure === '频次') return
    const key = `${paragraph} ${code} ${measure} ${period}`
    const group = groups.get(key)
    if (group) group.push(at)
    else groups.set(key, [at])
  })
  return groups
}

/** Numbers that follow a whole and, two or more in one sentence, make it up; or one behind 其中 that is no greater. */
function runAfter(all: readonly Counted[], group: readonly number[], at: number): number[] {
  const whole = all[group[at]!]!
  const next = group[at + 1]
  if (next === undefined || whole.value === 0) return []
  const runs: number[] = []
  for (let from = at + 1; from < Math.min(group.length - 1, at + FAR); from++) {
    const { sentence } = all[group[from]!]!
    const to = runTo(all, group, from, whole.value, place => all[place]!.sentence === sentence)
    if (to !== undefined) runs.push(...group.slice(from, to))
  }
  if (runs.length > 0) return runs
  if (whole.sentence === all[next]!.sentence && TOLD_OFF.test(all[next]!.left))
    return group.slice(at + 1).filter(place => all[place]!.sentence === whole.sentence && all[place]!.value <= whole.value)
  return whole.sentence === all[next]!.sentence && OF_WHICH.test(all[next]!.left) && all[next]!.value <= whole.value ? [next] : []
}

/**
 * Where the longest run from a place on, two numbers at least, ends that adds up to the whole. Numbers are never below zero: past the
 * whole none does.
 */
function runTo(
  all: readonly Counted[], group: readonly number[], from: number, whole: number, belongs: (place: number) => boolean,
): number | undefined {
  let [total, end]: [number, number | undefined] = [0, undefined]
  for (let at = from; at < group.length && total <= whole && belongs(group[at]!); at++) {
    total += all[group[at]!]!.value
    if (total === whole && at > from) end = at + 1
  }
  return end
}

/** Numbers before a 合计 that make it up. */
function runBefore(all: readonly Counted[], group: readonly number[], at: number): number[] {
  const { value } = all[group[at]!]!
  for (let from = Math.max(0, at - FAR); from < at - 1; from++) if (sumsTo(all, group, from, at, value)) return group.slice(from, at)
  return []
}

function sumsTo(all: readonly Counted[], group: readonly number[], from: number, to: number, whole: number): boolean {
  let total = 0
  for (let at = from; at < to && total <= whole; at++) total += all[group[at]!]!.value
  return total === whole
}
