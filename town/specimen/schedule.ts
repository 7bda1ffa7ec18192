// SPDX-License-Identifier: MulanPSL-2.0
import { type Life, type LifeStep, refsIn } from './life.ts'
import { recordedAt } from './office-hours.ts'

/** A step at the instant it reaches the ledger. */
export interface Planned {
  life: Life
  nth: number
  step: LifeStep
  at: Date
}

/** What must stand in the ledger before a step does. */
interface Need {
  life: Life
  nth: number
}

/** Minutes a clerk takes to write the next thing down. */
const pause = 3 * 60_000

/**
 * All steps of a town in the order in which they were recorded: each after the one ahead of it in its life, after the matters it
 * names have been opened, and after the steps it says it waits for. @throws Error when one of those is never recorded.
 */
export function schedule(town: string, lives: readonly Life[]): Planned[] {
  const byKey = new Map(lives.map(life => [life.key, life]))
  const times = new Map(lives.map(life => [life.key, recordedAt(town, life).map(at => at.getTime())]))
  const find = (key: string, of: Life): Life => {
    const found = byKey.get(key)
    if (!found) throw new Error(`${town}的“${of.key}”所依据的“${key}”没有登记`)
    return found
  }
  const waits = lives.flatMap(life => life.steps.flatMap((step, nth) => needsOf(life, nth, step, find).map(need => ({ life, nth, need }))))
  for (let moved = true, turns = 0; moved; turns++) {
    moved = false
    if (turns > 50) throw new Error(`${town}的事项互相等待`)
    for (const { life, nth, need } of waits) {
      const before = times.get(need.life.key)![need.nth]!
      const mine = times.get(life.key)!
      if (mine[nth]! > before) continue
      mine[nth] = before + pause
      for (let next = nth + 1; next < mine.length; next++) mine[next] = Math.max(mine[next]!, mine[next - 1]! + pause)
      moved = true
    }
  }
  return lives
    .flatMap(life => life.steps.map((step, nth) => ({ life, nth, step, at: new Date(times.get(life.key)![nth]!) })))
    .sort((a, b) => a.at.getTime() - b.at.getTime())
}

function needsOf(life: Life, nth: number, step: LifeStep, find: (key: string, of: Life) => Life): Need[] {
  const named = 'keep' in step ? ('into' in step ? [step.into] : 'to' in step ? [step.to] : []) : refsIn(step.data)
  return [
    ...(nth === 0 && life.openedBy ? [openingOf(life, find)] : []),
    ...named.map(key => openingOf(find(key, life), find)),
    ...(step.after ?? []).map(each => placeOf(find(each.life, life), each.step)),
  ]
}

const openingOf = (life: Life, find: (key: string, of: Life) => Life): Need =>
  (life.openedBy ? placeOf(find(life.openedBy.life, life), life.openedBy.step) : { life, nth: 0 })

function placeOf(life: Life, name: string): Need {
  const nth = life.steps.findLastIndex(step => 'step' in step && step.step === name)
  if (nth < 0) throw new Error(`“${life.key}”没有“${name}”这一步`)
  return { life, nth }
}
