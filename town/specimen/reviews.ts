// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, type Day } from '../../law/law.ts'
import { workdayFrom } from './days.ts'
import { linked, member } from './life.ts'
import type { Rosters } from './rosters.ts'
import type { Script } from './script.ts'

/** A review by the justice office of something that another life prepares. */
export interface Review {
  key: string
  object: 'normative-document' | 'major-decision' | 'enforcement' | 'collective-decision'
  matter: string
  subject: string
  /** The step of that life which is done before the review is asked for. */
  after: string
  day: Day
  number: string
  askedBy?: 'handler' | 'enforcement-team'
  /** What the review finds wanting; nothing where the draft is lawful as it is. */
  issue?: { issue: string; advice: string }
}

/** Asked for, complete the next day, opined in eight working days or so, answered. Answers with the day of the opinion. */
export function review(script: Script, rosters: Rosters, says: Review): Day {
  const { key, object, matter, subject, after, day, number, askedBy = 'handler', issue } = says
  const complete = workdayFrom(addDays(day, 1))
  const opined = workdayFrom(addDays(complete, 12))
  const reviewer = object === 'enforcement'
    ? { legalReviewer: member('legal-reviewer'), firstTime: false, qualified: true }
    : { justiceStaff: member(rosters.cadres[5]!) }
  script.add({
    key, kind: 'legality-review', village: 0,
    steps: [
      {
        step: 'ask', day, by: askedBy, after: [{ life: matter, step: after }],
        data: { object, subject, matter: linked(matter), version: '送审稿' },
      },
      { step: 'complete', day: complete, by: 'justice-office' },
      {
        step: 'review', day: workdayFrom(addDays(complete, 6)), by: 'justice-office',
        data: { ...reviewer, ...(issue ? { issues: [issue] } : {}) },
      },
      {
        step: 'opine', day: opined, by: 'justice-office',
        data: { conclusion: issue ? 'lawful-if-changed' : 'lawful', opinionNumber: number },
      },
      {
        step: 'answer', day: workdayFrom(addDays(opined, 2)), by: askedBy,
        ...(issue ? { data: { issues: [{ ...issue, adopted: 'yes' }] } } : {}),
      },
    ],
  })
  return opined
}
