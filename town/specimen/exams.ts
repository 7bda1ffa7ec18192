// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, type Day } from '../../law/law.ts'
import { workdayUntil } from './days.ts'
import { member } from './life.ts'
import type { Script } from './script.ts'

/** An exam with a row for everybody who had to sit it. */
export interface Exam {
  key: string
  type: 'theory' | 'online' | 'entry' | 'quiz'
  name: string
  organiser?: string
  day: Day
  sits: readonly string[]
  /** How many of them did not pass. */
  failed?: number
  studied?: true
}

/** Planned with its list three weeks before, held with the results. */
export function examine(script: Script, { key, type, name, organiser = '示范县司法局', day, sits, failed = 0, studied }: Exam): void {
  const seeded = script.seeded(`exam ${key}`)
  const missed = new Set(seeded.shuffled(sits).slice(0, failed))
  const results = sits.map(line => {
    const passed = !missed.has(line)
    const score = passed ? seeded.between(78, 99) : seeded.between(44, 58)
    return {
      member: member(line), required: true, attended: true, ...(studied ? { studied: true } : {}), score, passed, excellent: score >= 90,
    }
  })
  const by = type === 'entry' ? 'enforcement-team' : 'party-office'
  script.add({
    key, kind: 'law-exam', village: 0,
    steps: [
      {
        step: 'plan', day: workdayUntil(addDays(day, -21)), by,
        data: {
          type, name, organiser, audience: type === 'entry' ? 'officers' : 'staff', plannedOn: day,
          results: sits.map(line => ({ member: member(line), required: true })),
        },
      },
      { step: 'hold', day, by, data: { results } },
    ],
  })
}

/** An exam that is still to come. */
export function announceExam(script: Script, { key, name, day, plannedOn, sits }: {
  key: string; name: string; day: Day; plannedOn: Day; sits: readonly string[]
}): void {
  script.add({
    key, kind: 'law-exam', village: 0,
    steps: [{
      step: 'plan', day, by: 'party-office',
      data: {
        type: 'theory', name, organiser: '示范县司法局', audience: 'staff', plannedOn,
        results: sits.map(line => ({ member: member(line), required: true })),
      },
    }],
  })
}
