// SPDX-License-Identifier: MulanPSL-2.0
import { type Length, stateCouncilCalendar } from '../law/law.ts'
import { checkData, type Entry, type ExampleStep, fold, type Kind, type Matter, Refusal, type Step, type World } from '../kernel/kernel.ts'

export interface Played {
  matter: Matter | undefined
  entries: readonly Entry[]
  refusals: readonly { step: string; message: string }[]
}

/** A step of an example, or of the kernel: where it happened, which entry it names, in which form it was written. */
export interface PlayedStep extends ExampleStep {
  village?: number
  of?: number
  form?: number
}

/** The world of an example: the State Council's calendars and the settings given here. */
export const worldWith = (settings: Readonly<Record<string, Length>> = {}): World => ({
  calendar: stateCouncilCalendar,
  setting: name => settings[name],
})

/** Plays a life in memory: every step is checked and folded as the ledger would; what is refused leaves nothing behind. Reliances on other matters are not asked. */
export function play(kind: Kind, steps: readonly PlayedStep[], settings: Readonly<Record<string, Length>> = {}): Played {
  const world = worldWith(settings)
  const entries: Entry[] = []
  const refusals: { step: string; message: string }[] = []
  let matter: Matter | undefined
  for (const each of steps) {
    const entry = entryOf(kind, each, entries.length + 1)
    try {
      refuseWrongData(kind, each)
      matter = fold(kind, [...entries, entry], world)
      entries.push(entry)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refusals.push({ step: each.step, message: error.message })
    }
  }
  return { matter, entries, refusals }
}

function refuseWrongData(kind: Kind, { step, data = {}, day, form }: PlayedStep): void {
  const declared: Step | undefined = kind.procedure.steps[step]
  const [complaint] = declared && (form ?? kind.form) === kind.form ? checkData(kind, declared, data, { on: day }) : []
  if (complaint) throw new Refusal(complaint.message, { field: complaint.field })
}

/** A step as the ledger would write it at a position. */
export function entryOf(
  kind: Kind,
  { step, day, data = {}, by = 'somebody', village = 1, of, form = kind.form }: PlayedStep,
  position: number,
): Entry {
  return {
    town: 1,
    position,
    matter: 'example',
    kind: kind.id,
    form,
    command: `example-${position}`,
    step,
    day,
    village,
    recorded: `${day}T04:00:00.000Z`,
    by,
    post: kind.procedure.steps[step]?.by[0] ?? '',
    data,
    ...(of === undefined ? {} : { of }),
  }
}
