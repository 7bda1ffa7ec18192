// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, type Day } from '../../law/law.ts'
import type { Script } from './script.ts'

/** Lives of these kinds that had stood in the ledger for a week by then, in the same year, and in which nothing went wrong. */
export function knownBefore(script: Script, day: Day, kinds: readonly string[]): string[] {
  const from = `${day.slice(0, 4)}-01-01`
  return script.lives
    .filter(({ kind, steps, openedBy }) => kinds.includes(kind) && !openedBy && !steps.some(step => 'keep' in step)
      && steps[0]!.day >= from && addDays(steps[0]!.day, 7) < day && steps[0]!.recordedOn === undefined)
    .map(life => life.key)
}
