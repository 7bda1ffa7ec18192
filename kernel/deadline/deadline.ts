// SPDX-License-Identifier: MulanPSL-2.0
import { citationText, explain } from '../../law/law.ts'
import type { Clock, Kind } from '../declare/declare.ts'
import { effective, type Entry, fold, type Running, type World } from '../entry/entry.ts'
import { type Run, runClock } from './clock.ts'

export { runClock, type Run } from './clock.ts'

/** A clock with everything that has to be said of it. */
export interface ClockExplained {
  clock: string
  label: string
  running: Running
  whose: Clock['whose']
  advice: boolean
  /** What follows if nothing is done. */
  then: string
  /** 依据, 起算, 扣除, 延长, 届满: one line a reason. */
  because: readonly string[]
}

/** Every clock of a matter and why it stands where it stands. Posts are named by their labels. */
export function explainClocks(kind: Kind, entries: readonly Entry[], world: World, posts: Readonly<Record<string, string>>): ClockExplained[] {
  const matter = fold(kind, entries, world)
  if (!matter || matter.voided || matter.mergedInto !== undefined) return []
  const life = effective(kind, entries).map(entry => ({ ...entry, post: posts[entry.post] ?? entry.post }))
  return Object.keys(matter.clocks).map(name => {
    const clock: Clock = kind.procedure.clocks[name]!
    const run = runClock(kind, name, matter, life, world)
    return {
      clock: name,
      label: clock.label,
      running: matter.clocks[name]!,
      whose: clock.whose,
      advice: clock.advice ?? false,
      then: clock.then,
      because: run ? reasons(run) : [],
    }
  })
}

function reasons({ running, deadline, named }: Run): readonly string[] {
  if (deadline) return explain(deadline)
  if (named) return [named.cites ? `依据：${citationText(named.cites)}，以文书载明的日期为准。` : '以文书载明的日期为准。']
  return [running.unset?.startsWith('当日') ? `${running.unset}，不计算到期日。` : '本地规定的期限，本镇尚未设置，不计算到期日。']
}
