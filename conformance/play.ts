// SPDX-License-Identifier: MulanPSL-2.0
import { type Length, stateCouncilCalendar } from '../law/law.ts'
import { checkData, type Entry, type ExampleStep, fold, type Kind, type Matter, Refusal, type Step, type World } from '../kernel/kernel.ts'

export interface Played {
  matter: Matter | undefined
  entries: readonly Entry[]
  refusals: readonly { step: string; message: string }[]
}

/** The world of an example: the State Council's calendars and the settings given here. */
export const worldWith = (settings: Readonly<Record<string, Length>> = {}): World => ({
  calendar: stateCouncilCalendar,
  setting: name => settings[name],
})

/** Plays a life in memory: every step is checked and folded as the ledger would; what is refused leaves nothing behind. Reliances on other matters are not asked. */
export function play(kind: Kind, steps: readonly ExampleStep[], settings: Readonly<Record<string, Length>> = {}): Played {
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

function refuseWrongData(kind: Kind, { step, data = {}, day }: ExampleStep): void {
  const declared: Step | undefined = kind.procedure.steps[step]
  const [complaint] = declared ? checkData(kind, declared, data, { on: day }) : []
  if (complaint) throw new Refusal(complaint.message, { field: complaint.field })
}

function entryOf(kind: Kind, { step, day, data = {}, by = 'somebody' }: ExampleStep, position: number): Entry {
  return {
    town: 1, position, matter: 'example', kind: kind.id, form: kind.form, command: `example-${position}`, step, day, village: 1,
    recorded: `${day}T04:00:00.000Z`, by, post: kind.procedure.steps[step]?.by[0] ?? '', data,
    ...('of' in data ? { of: data.of as number } : {}),
  }
}
