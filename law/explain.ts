// SPDX-License-Identifier: MulanPSL-2.0
import { citationText } from './citation.ts'
import { addDays, dayText } from './day.ts'
import type { Day } from './day.ts'
import type { Deadline, Longer, Skipped } from './deadline.ts'
import { lengthText } from './limit.ts'

/**
 * A deadline in words, one line a reason: the article and length, the start, the days not counted and why, pauses, the
 * extension and who granted it, the last day, the alarm, and what is still provisional.
 */
export function explain(d: Deadline): readonly string[] {
  return [
    basis(d),
    begin(d),
    ...extension(d),
    ...pauses(d),
    ...skippedLines(d),
    ...(d.worked.length === 0 ? [] : [`计入：${d.worked.map(dayText).join('、')}为调休上班日，按工作日计入。`]),
    end(d),
    ...alarm(d),
    ...(d.missing.length === 0 ? [] : [`暂定：${d.missing.join('、')}年的放假安排尚未导入，到期日未作顺延，导入后可能变动。`]),
  ]
}

function basis({ limit }: Deadline): string {
  const setting = limit.local === undefined ? [] : ['本镇自定的期限']
  const where = limit.cites ? [citationText(limit.cites), ...setting.map(says => `按${says}`)] : setting
  const unit = 'days' in limit.length ? (limit.counted === 'working' ? '（按工作日计算）' : '（按自然日计算）') : ''
  return `依据：${[...where, `期限${lengthText(limit.length, limit.counted)}${unit}`].join('，')}。`
}

/** `daysBefore` counts back from an event, so its dates lie before its start. */
const isBackwards = (d: Deadline): boolean => d.last < d.start

function begin(d: Deadline): string {
  if (isBackwards(d)) return `倒推：自${dayText(d.start)}向前计算，当日不计入。`
  return `起算：${dayText(d.start)}为起始日，当日不计入，自${dayText(addDays(d.start, 1))}起计算。`
}

function alarm(d: Deadline): string[] {
  if (d.alarm === d.last) return []
  if (isBackwards(d)) return [`提醒：以${dayText(d.alarm)}为稳妥日，使整段期限完整留在两日之间。`]
  return [`提醒：提醒日为${dayText(d.alarm)}，不依赖节假日顺延。`]
}

const unitOf = (d: Deadline): string => (d.limit.counted === 'working' ? '个工作日' : '日')

function extension(d: Deadline): string[] {
  const longer = d.longer
  if (!longer?.days) return []
  const when = longer.grantedOn === undefined ? '' : `于${dayText(longer.grantedOn)}`
  const by = longer.grantedBy === undefined ? '' : `，由${longer.grantedBy}${when}批准`
  return [`延长：${longer.days}${unitOf(d)}${by}${reason(longer)}${source(longer)}。`]
}

const reason = (longer: Longer): string => (longer.reason === undefined ? '' : `，理由：${longer.reason}`)
const source = (says: { cites?: Longer['cites'] }): string => (says.cites === undefined ? '' : `（${citationText(says.cites)}）`)

function pauses(d: Deadline): string[] {
  const paused = d.longer?.paused
  if (paused === undefined || paused === 0) return []
  if (typeof paused === 'number') return [`暂停：${paused}${unitOf(d)}不计入期限。`]
  return paused.map(one => {
    const why = one.why === undefined ? '' : `（${one.why}）`
    return `暂停：${dayText(one.from)}起至${dayText(one.until)}止${why}不计入期限${source(one)}。`
  })
}

interface Run { from: Day; to: Day; why: string; n: number }

function runs(skipped: readonly Skipped[]): Run[] {
  const result: Run[] = []
  for (const { day, why } of [...skipped].sort((a, b) => (a.day < b.day ? -1 : 1))) {
    const before = result.at(-1)
    if (before && before.why === why && addDays(before.to, 1) === day) Object.assign(before, { to: day, n: before.n + 1 })
    else result.push({ from: day, to: day, why, n: 1 })
  }
  return result
}

function skippedLines(d: Deadline): string[] {
  const working = d.limit.counted === 'working'
  return runs(d.skipped).map(run => {
    const days = run.n === 1 ? dayText(run.from) : `${dayText(run.from)}至${dayText(run.to)}（共${run.n}日）`
    return working ? `扣除：${days}为${run.why}，不计入。` : `顺延：${days}为${run.why}，期限不在此期间届满。`
  })
}

function end(d: Deadline): string {
  if (isBackwards(d)) return `届满：最迟${dayText(d.last)}。`
  return d.last === d.alarm ? `届满：${dayText(d.last)}。` : `届满：${dayText(d.last)}（顺延前为${dayText(d.alarm)}）。`
}
