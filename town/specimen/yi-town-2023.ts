// SPDX-License-Identifier: MulanPSL-2.0
import { specimenTowns } from '../county.ts'
import { advise, disputeAdvice } from './advice.ts'
import { contractAndReview } from './contracts.ts'
import { standTrial } from './court.ts'
import { currentYear } from './current-year.ts'
import { mediate } from './disputes.ts'
import { holdEvents } from './events.ts'
import { examine } from './exams.ts'
import { assign } from './issues.ts'
import { meet } from './meetings.ts'
import { planYear } from './plans.ts'
import { receivePetitions } from './petitions.ts'
import { readOnlineUsers } from './readings.ts'
import { punish } from './penalties.ts'
import { keepRosters } from './rosters.ts'
import { screenTown } from './screening.ts'
import { Script } from './script.ts'
import { slips } from './slips.ts'
import { holdSessions } from './study.ts'
import type { TownScript } from './town-script.ts'
import { usualAutumn, usualYear } from './usual-work.ts'
import { furnish } from './venues.ts'
import { declareZero, wholeYear } from './zero-reports.ts'

const town = specimenTowns.yi
const year = 2023

/** 乙镇 2023: five hundred disputes, and an adviser in every village. */
export const yiTown2023: TownScript = {
  town,
  year,
  write() {
    const script = new Script(town)
    const rosters = keepRosters(script, { year, staff: 46, mediators: 42, lawSavvy: 40, advisers: 3, certified: 12, uncertified: 1 })

    const disputes = mediate(script, rosters, { year, key: 'dispute', agreed: 484, failed: 12, open: 4, amount: 5_465_400, alerts: 8 })
    screenTown(script, year, disputes)

    receivePetitions(script, rosters, {
      year, key: 'petition',
      groups: [
        {
          count: 19, channel: 'visit', sourceLevel: 'local',
        }, { count: 9, channel: 'online', sourceLevel: 'local' }, { count: 3, channel: 'letter', sourceLevel: 'local' },
        { count: 2, channel: 'call', sourceLevel: 'local' }, { count: 3, channel: 'online', sourceLevel: 'county' },
      ],
    })

    advise(script, rosters, {
      year, key: 'advice', services: { review: 5, drafting: 73, meeting: 4, education: 7, mediation: 116, consultation: 135, duty: 20 },
    })
    disputeAdvice(script, rosters, { key: 'advice-disputed', village: 3, day: '2023-06-14', rendered: true })
    disputeAdvice(script, rosters, { key: 'advice-not-rendered', village: 7, day: '2023-09-05', rendered: false })

    holdEvents(script, { year, key: 'fair', count: 20, form: 'fair', venueType: 'market', materials: 30_400, consults: 1_150 })
    holdEvents(script, { year, key: 'media', count: 6, form: 'media', venueType: 'online' })

    declareZero(script, {
      key: 'zero', figures: ['mediation.civil_to_criminal', 'stability.malignant'], ...wholeYear(year), by: 'peace-office',
      asked: '问了派出所和十个村（社区），查了纠纷台账和事件台账。',
    })
    declareZero(script, {
      key: 'zero-reconsideration', figures: ['litig.reconsider'], ...wholeYear(year), by: 'justice-office', asked: '问了县司法局，查了收文登记。',
    })
    slips(script, { events: ['fair-5', 'fair-8', 'fair-12'], disputes: ['dispute-40', 'dispute-77'] })

    // Twenty-one sessions of two hours, everybody there each time: forty-two hours a head.
    const everybody = { year, theme: 'laws', hours: 2, expected: rosters.staff } as const
    holdSessions(script, { ...everybody, key: 'staff-study', count: 16, form: 'staff', ledBy: rosters.leaders })
    holdSessions(script, { ...everybody, key: 'self-study', count: 5, form: 'self' })
    examine(script, { key: 'theory-exam', type: 'theory', name: '2023年度法治理论考试', day: '2023-11-10', sits: rosters.staff })
    meet(script, rosters, { year, key: 'law-meeting', bodies: ['party', 'joint', 'group', 'special'], law: true })
    furnish(script, { year, rooms: 10, columns: 34 })
    readOnlineUsers(script, { key: 'online-users', on: '2023-12-31', users: 1_034, next: { on: '2026-06-30', users: 1_412 } })
    currentYear(script, rosters)
    assign(script, rosters, { year, key: 'issue', count: 2, keyIssue: true })
    planYear(script, { year, key: 'measure', classes: [1, 1, 1, 1, 1, 1] })
    contractAndReview(script, rosters, { year, key: 'contract', count: 68 })
    standTrial(script, rosters, { key: 'suit', from: '2023-03-08', about: '违法建设责令限期改正决定' })
    usualYear(script, rosters, year, { contracts: 0, subsidies: 12 })
    punish(script, rosters, { year, key: 'penalty', courses: ['reviewed', 'spot'] })
    usualAutumn(script, rosters)
    return script.lives
  },
}
