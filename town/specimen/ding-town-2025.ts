// SPDX-License-Identifier: MulanPSL-2.0
import { specimenTowns } from '../county.ts'
import { answerReconsideration } from './court.ts'
import { currentYear } from './current-year.ts'
import { mediate } from './disputes.ts'
import { holdEvents } from './events.ts'
import { examine } from './exams.ts'
import { inspect } from './inspections.ts'
import { assign } from './issues.ts'
import { meet } from './meetings.ts'
import { receivePetitions } from './petitions.ts'
import { planYear } from './plans.ts'
import { superviseEnforcement } from './rectifications.ts'
import { punish } from './penalties.ts'
import { keepRosters } from './rosters.ts'
import { campaign } from './screening.ts'
import { Script } from './script.ts'
import { slips } from './slips.ts'
import { holdSessions, officerNames } from './study.ts'
import type { TownScript } from './town-script.ts'
import { usualAutumn, usualYear } from './usual-work.ts'
import { furnish } from './venues.ts'
import { declareZero, wholeYear } from './zero-reports.ts'

const town = specimenTowns.ding
const year = 2025

/** 丁镇 2025: one team enforces, forty-six grids, every dispute screened and taken into mediation. */
export const dingTown2025: TownScript = {
  town,
  year,
  write() {
    const script = new Script(town)
    const rosters = keepRosters(script, { year, staff: 48, mediators: 32, lawSavvy: 54, backbone: 18, grids: 46, certified: 11 })

    inspect(script, rosters, {
      year, key: 'onecheck', count: 16, mode: 'onecheck', officers: [6, 5, 7], own: 3, problems: 6,
      objects: [3, 2, 3, 3, 2, 3, 3, 2, 3, 3, 2, 3, 3, 2, 3, 3],
      scenes: ['fire-safety', 'building-site', 'livestock-farm', 'restaurant', 'gas', 'food-stall'],
    })
    superviseEnforcement(script, rosters, {
      days: ['2025-05-15', '2025-10-16'],
      faults: [
        '检查前没有表明身份', '现场笔录漏填检查时间', '检查通知书没有编号', '询问笔录没有逐页签名', '音像记录没有归档', '告知书送达没有回证',
        '裁量依据没有写明', '检查事项超出通知书', '证据照片没有标注拍摄人',
      ],
    })

    const disputes = mediate(script, rosters, {
      year, key: 'dispute', agreed: 149, failed: 3, sources: { screening: 1 }, amount: 612_800, alerts: 5, inRounds: 40,
    })
    campaign(script, year, '矛盾纠纷大排查', disputes)

    holdEvents(script, { year, key: 'fair', count: 9, form: 'fair', venueType: 'market', materials: 7_200, consults: 630 })
    receivePetitions(script, rosters, {
      year, key: 'petition', groups: [
        { count: 6, channel: 'visit', sourceLevel: 'local' }, { count: 3, channel: 'online', sourceLevel: 'local' },
        { count: 1, channel: 'online', sourceLevel: 'county' },
      ],
    })

    declareZero(script, {
      key: 'zero-petitions', figures: ['petition.beijing', 'petition.mass'], ...wholeYear(year), by: 'petition-desk',
      asked: '查了信访登记，问了县信访部门。',
    })
    declareZero(script, {
      key: 'zero-stability', figures: ['mediation.civil_to_criminal', 'stability.malignant'], ...wholeYear(year), by: 'peace-office',
      asked: '问了派出所和八个村（社区）。',
    })
    slips(script, { events: ['fair-3', 'fair-4', 'fair-6'], disputes: slipped(script, disputes.map(plan => plan.key)) })

    const [secretary] = rosters.leaders as [string]
    const others = rosters.leaders.slice(2)
    const onLaw = { year, theme: 'laws' } as const
    const cadres = { ...onLaw, expected: rosters.cadres } as const
    holdSessions(script, { ...cadres, key: 'center', count: 2, form: 'center', hours: 3, ledBy: others })
    holdSessions(script, {
      ...onLaw, key: 'pre-meeting', count: 5, form: 'pre-meeting', hours: 1, expected: rosters.leaders, ledBy: [secretary],
    })
    holdSessions(script, { ...onLaw, key: 'staff-study', count: 1, form: 'staff', hours: 2, expected: rosters.staff, ledBy: others })
    holdSessions(script, { ...cadres, key: 'law-training', count: 2, form: 'training', countedAs: 'law', hours: 4 })
    const officers = { year, theme: 'enforcement', countedAs: 'enforcement', guests: officerNames(script, rosters) } as const
    holdSessions(script, { ...officers, key: 'enforcement-training', count: 3, form: 'training', level: 'county', hours: 8 })
    holdSessions(script, { ...officers, key: 'drill', count: 4, form: 'drill', hours: 3 })
    examine(script, { key: 'theory-exam', type: 'theory', name: '2025年度法治理论考试', day: '2025-11-14', sits: rosters.staff })
    meet(script, rosters, { year, key: 'law-meeting', bodies: ['party', 'party', 'party', 'party'], law: true })
    furnish(script, { year, rooms: 5, columns: 8, walls: 1 })
    currentYear(script, rosters)
    assign(script, rosters, { year, key: 'issue', count: 6, keyIssue: true })
    planYear(script, { year, key: 'measure', classes: [4, 4, 4, 4, 4, 3] })
    answerReconsideration(script, rosters, { key: 'reconsideration', from: '2025-06-10', about: '餐饮油烟处罚决定', procedure: 'simple' })
    usualYear(script, rosters, year, { contracts: 4, subsidies: 9 })
    punish(script, rosters, { year, key: 'penalty', courses: ['fine', 'spot', 'first', 'reviewed', 'fine', 'first', 'spot'] })
    usualAutumn(script, rosters)
    return script.lives
  },
}

/** Two disputes that were registered by hand, not in a round. */
function slipped(script: Script, keys: readonly string[]): [string, string] {
  const byHand = keys.filter(key => script.find(key).openedBy === undefined)
  return [byHand[20]!, byHand[45]!]
}
