// SPDX-License-Identifier: MulanPSL-2.0
import { halvesOf, specimenEnd } from './days.ts'
import { advise, disputeAdvice } from './advice.ts'
import { mediate } from './disputes.ts'
import { holdEvents } from './events.ts'
import { inspect } from './inspections.ts'
import { member } from './life.ts'
import { receivePetitions } from './petitions.ts'
import { inspectRuleOfLaw } from './rectifications.ts'
import type { Rosters } from './rosters.ts'
import { screenVillages } from './screening.ts'
import type { Script } from './script.ts'
import { declareZero } from './zero-reports.ts'

const year = 2026
const until = specimenEnd
/** Most of it lies in autumn, so that much is under way on the specimen's last day. */
const autumn = [1, 1, 1, 1, 1, 1, 1, 1, 2, 5, 6, 0]

/** What is going on in a town in the autumn of 2026: matters in every state, clocks that run out within weeks. */
export function currentYear(script: Script, rosters: Rosters): void {
  const to = '2026-11-19'
  holdEvents(script, { year, key: 'now-fair', count: 3, form: 'fair', venueType: 'market', materials: 2_400, consults: 150, to })
  holdEvents(script, { year, key: 'now-talk', count: 4, form: 'talk', venueType: 'village', materials: 900, consults: 80, to, rosters })
  holdEvents(script, { year, key: 'now-lesson', count: 2, form: 'lesson', venueType: 'school', to })
  mediate(script, rosters, {
    year, key: 'now-dispute', agreed: 16, failed: 2, amount: 78_600, alerts: 1, from: '2026-03-02', to, until, months: autumn,
  })
  receivePetitions(script, rosters, {
    year, key: 'now-petition', to, until, from: '2026-04-01', closedBy: '2027-06-30', months: autumn,
    groups: [
      { count: 6, channel: 'visit', sourceLevel: 'local' }, { count: 3, channel: 'online', sourceLevel: 'local' },
      { count: 1, channel: 'letter', sourceLevel: 'local' },
      { count: 2, channel: 'online', sourceLevel: 'county' }, { count: 1, channel: 'online', sourceLevel: 'city' },
    ],
  })
  inspect(script, rosters, {
    year, key: 'now-inspection', count: 6, mode: 'onecheck', objects: [2, 1, 3], officers: [5, 4], own: 2,
    scenes: ['fire-safety', 'gas', 'restaurant', 'livestock-farm'],
    problems: 4, to: '2026-11-27', until, months: [0, 0, 1, 0, 1, 0, 1, 0, 1, 3, 5, 0],
  })
  // Told and not yet published: twenty working days run.
  inspect(script, rosters, {
    year, key: 'now-told', count: 1, mode: 'onecheck', scenes: ['food-stall'], objects: [2], officers: [4], own: 2, problems: 1,
    from: '2026-11-12', to: '2026-11-13', until,
  })
  screenVillages(script, autumnRounds(script), until)
  advise(script, rosters, { year, key: 'now-advice', services: { consultation: 6, mediation: 2, drafting: 2, duty: 6 }, to, until })
  disputeAdvice(script, rosters, { key: 'now-advice-disputed', village: 2, day: '2026-11-11' })
  watched(script, rosters)
}

/** Two villages have not reported the last half month. */
const autumnRounds = (script: Script) =>
  [...halvesOf('2026-09'), ...halvesOf('2026-10'), { ...halvesOf('2026-11')[0]!, missing: [2, script.villages.length] }]

/** Matters whose dates are chosen: an extension, an accusation, two findings, two zero reports. */
function watched(script: Script, rosters: Rosters): void {
  const desk = 'petition-desk'
  const handler = member(rosters.handlers[3]!)
  script.add({
    key: 'now-petition-extended', kind: 'petition', village: 0,
    steps: [
      {
        step: 'register', day: '2026-09-10', by: desk,
        data: {
          channel: 'visit', sourceLevel: 'local', petitioner: script.people.next(), people: 7, representatives: 3, about: '集体山林租金',
          request: '请求查明山林租金的去向并公开。',
        },
      },
      { step: 'inform', day: '2026-09-14', by: desk, data: { outcome: 'accepted' } },
      {
        step: 'accept', day: '2026-09-15', by: desk,
        data: { class: 'appeal', route: 'opinion', handler, noInterest: true, sponsor: member(rosters.leaders[2]!) },
      },
      { step: 'extend', day: '2026-11-09', by: 'mayor', data: { extendDays: 25, extendReason: '需要核对多年账目', reasonTold: true } },
    ],
  })
  script.add({
    key: 'now-petition-accusation', kind: 'petition', village: 0,
    steps: [
      {
        step: 'register', day: '2026-11-03', by: desk,
        data: { channel: 'letter', sourceLevel: 'local', contactUnclear: true, class: 'accusation', about: '反映村级账目' },
      },
      { step: 'accept', day: '2026-11-05', by: desk, data: { class: 'accusation', handler, noInterest: true } },
    ],
  })
  openDisputes(script, rosters)
  inspectRuleOfLaw(script, {
    key: 'now-finding-1', foundOn: '2026-11-04', what: '合同签订前没有留存法制审核意见', office: 'office-3', fixOn: '2026-12-11', until,
  })
  inspectRuleOfLaw(script, {
    key: 'now-finding-2', foundOn: '2026-10-14', what: '重大决策目录没有公布', office: 'office-1', fixOn: '2026-11-16', until: '2026-10-31',
  })
  const asked = '问了派出所和各村（社区），查了纠纷、信访和事件台账。'
  const figures = ['mediation.civil_to_criminal', 'petition.mass', 'petition.beijing', 'stability.malignant']
  declareZero(script, { key: 'now-zero-first-half', figures, from: '2026-01-01', to: '2026-06-30', by: 'peace-office', asked })
  declareZero(script, {
    key: 'now-zero-third-quarter', figures, from: '2026-07-01', to: '2026-09-30', by: 'peace-office', asked, waiting: true,
  })
}

/** One assigned and not yet taken up, one of several households in mediation under a day set by the town. */
function openDisputes(script: Script, rosters: Rosters): void {
  const committee = (village: number): string => `${script.villageName(village)}人民调解委员会`
  const assign = (village: number, day: string, dueOn: string) => ({
    step: 'assign', day, by: 'peace-office', data: { assignedTo: committee(village), dueOn },
  })
  script.add({
    key: 'now-dispute-assigned', kind: 'dispute', village: 3,
    steps: [
      {
        step: 'register', day: '2026-11-18', by: 'peace-office',
        data: { source: 'superior', foundOn: '2026-11-18', type: 'labour', about: '水渠工程欠薪', households: 5 },
      },
      assign(3, '2026-11-18', '2026-12-15'),
    ],
  })
  const mediators = rosters.mediators.filter(({ village }) => village === 2).slice(0, 2).map(({ key }) => ({ mediator: member(key) }))
  const [one, other] = script.people.some(2)
  script.add({
    key: 'now-dispute-alerted', kind: 'dispute', village: 2,
    steps: [
      {
        step: 'register', day: '2026-10-26', by: 'peace-office',
        data: {
          source: 'police', foundOn: '2026-10-26', type: 'land', about: '三组灌溉用水', brief: `${one}与${other}为冬灌放水发生推搡，出警后转来调解。`,
          households: 6,
        },
      },
      assign(2, '2026-10-26', '2026-12-04'),
      {
        step: 'accept', day: '2026-10-28', by: 'mediator',
        data: { parties: [{ name: one }, { name: other }], mediators, willing: true, adviser: member(rosters.advisers[1]!) },
      },
      {
        step: 'alert', day: '2026-10-28', by: 'peace-office',
        data: { risk: 'security', measures: '两组各推代表，放水时村干部在场。', reportedTo: `${script.town.name}派出所` },
      },
      { step: 'mediate', day: '2026-11-06', by: 'mediator', data: { record: '丈量灌溉面积，初步商定按田块轮灌，一户还要商量。' } },
    ],
  })
}
