// SPDX-License-Identifier: MulanPSL-2.0
import { addDays } from '../../law/law.ts'
import { workdayFrom } from './days.ts'
import type { LifeStep } from './life.ts'
import type { Script } from './script.ts'

// What goes wrong in every office and what the ledger makes of it. None of it moves a figure of the year.

/** An event whose number of listeners was taken down wrongly and is corrected with a reason. */
function correctCoverage(script: Script, key: string): void {
  const { steps } = script.find(key)
  const [recorded] = steps as [LifeStep & { data: { coverage: number } }]
  steps.push({
    keep: 'correct', of: 0, day: workdayFrom(addDays(recorded.day, 6)), by: recorded.by,
    values: { coverage: Math.max(10, recorded.data.coverage - 20) }, reason: '按签到表复核，人数多记20人',
  })
}

/** The same event entered by two people: the second entry is void. */
function enterTwice(script: Script, key: string): void {
  const { kind, village, steps } = script.find(key)
  const [first] = steps as [LifeStep & { step: string }]
  const day = workdayFrom(addDays(first.day, 2))
  script.add({
    key: `${key}-again`, kind, village,
    steps: [
      { ...first, by: 'justice-office', recordedOn: day },
      { keep: 'void', day: workdayFrom(addDays(day, 1)), by: 'justice-office', reason: '与已登记的同一场活动重复' },
    ],
  })
}

/** An event that reached the ledger two weeks after its day, and stands under its day. */
function enterLate(script: Script, key: string): void {
  const { steps } = script.find(key)
  steps[0] = { ...steps[0]!, recordedOn: workdayFrom(addDays(steps[0]!.day, 14)) }
}

/** A mediation noted in the wrong file, and struck there the next day. */
function noteInWrongFile(script: Script, key: string): void {
  const { steps, village } = script.find(key)
  const at = steps.findIndex(each => 'step' in each && each.step === 'accept') + 1
  const { day } = steps[at - 1]!
  steps.splice(
    at, 0,
    { step: 'mediate', day, by: script.committeeOf(village), data: { record: '到田间丈量，双方对界石位置各执一词。' } },
    { keep: 'strike', of: at, day, by: 'justice-office', reason: '记错案卷，应记在另一件' },
  )
}

/** A dispute brought to the window although the village had it already: one case, the second joins the first. */
function bringTwice(script: Script, key: string): void {
  const { village, steps } = script.find(key)
  const [first] = steps as [LifeStep & { data: { type: string; about: string } }]
  const day = workdayFrom(addDays(first.day, 1))
  script.add({
    key: `${key}-again`, kind: 'dispute', village,
    steps: [
      {
        step: 'register', day, by: 'service-window',
        data: { source: 'request', foundOn: day, type: first.data.type, about: first.data.about },
      },
      { keep: 'merge', into: key, day: workdayFrom(addDays(day, 1)), by: 'justice-office', reason: '与村里已登记的是同一纠纷' },
    ],
  })
}

/** One slip of every sort: the events and the dispute they happen to. */
export function slips(
  script: Script, { events, disputes }: { events: readonly [string, string, string]; disputes: readonly [string, string] },
): void {
  correctCoverage(script, events[0])
  enterTwice(script, events[1])
  enterLate(script, events[2])
  noteInWrongFile(script, disputes[0])
  bringTwice(script, disputes[1])
}
