// SPDX-License-Identifier: MulanPSL-2.0
import { seize, urgeDemolition } from './compulsions.ts'
import { consult } from './consultations.ts'
import { contractAndReview } from './contracts.ts'
import { answerReconsideration, standTrial } from './court.ts'
import { workdayFrom } from './days.ts'
import { decideMajor, decideTogether } from './decisions.ts'
import { housekeeping, makeDocument, parking } from './documents.ts'
import { reportDuties } from './duty-reports.ts'
import { announceExam } from './exams.ts'
import { fund } from './funding.ts'
import { respondToSlide } from './incidents.ts'
import { assign } from './issues.ts'
import { answerLetters, lettersOfAutumn } from './letters.ts'
import { stockUp } from './materials.ts'
import { meet } from './meetings.ts'
import { answerDisclosureRequests, publish } from './openness.ts'
import { punish } from './penalties.ts'
import { divideSuperiorPoint, keepTargets, keepTargetsOfAutumn, planYear } from './plans.ts'
import { readServiceHall } from './readings.ts'
import { receiveInTurn, rotaOfAutumn } from './receptions.ts'
import { inspectTown } from './rectifications.ts'
import { answerRequests } from './requests.ts'
import type { Rosters } from './rosters.ts'
import { listPowers, writeRules, writeSubsidyRule } from './rules-and-powers.ts'
import type { Script } from './script.ts'
import { holdSessions, usualStudy } from './study.ts'
import { subsidise } from './subsidies.ts'
import { answerDeputies } from './suggestions.ts'
import { survey } from './surveys.ts'
import { becomeModelVillage, changeVillageRules, decideInVillage, discloseQuarters } from './village-affairs.ts'

// What every town does beside what its report counted: none of it moves a published figure.

/** A few matters for every ledger in the published year. */
export function usualYear(
  script: Script, rosters: Rosters, year: number, { contracts, subsidies }: { contracts: number; subsidies: number },
): void {
  writeRules(script, year)
  writeSubsidyRule(script, year)
  listPowers(script, year)
  contractAndReview(script, rosters, { year, key: 'contract-other', count: contracts })
  subsidise(script, { year, most: subsidies })
  inspectTown(script, rosters, { key: 'law-inspection', day: workdayFrom(`${year}-06-12`), found: ['村级合同没有送审', '会议记录没有写明表决情况'] })
  meet(script, rosters, { year, key: 'other-meeting', bodies: ['coordination', 'enterprise', 'dispatch', 'coordination'], law: false })
  answerLetters(script, rosters, { year, key: 'letter', count: 3 })
  answerDeputies(script, { year, key: 'suggestion', count: 3 })
  answerDisclosureRequests(script, { year, key: 'disclosure-request', count: 3 })
  publish(script, { year, key: 'publication', count: 5 })
  makeDocument(script, rosters, { ...housekeeping, key: 'document', from: workdayFrom(`${year}-06-03`) })
  decideMajor(script, rosters, { key: 'major-decision', from: workdayFrom(`${year}-03-06`), title: '集镇污水管网延伸工程' })
  decideTogether(script, rosters, {
    key: 'collective', day: workdayFrom(`${year}-09-12`), type: 'funds', subject: '集镇道路照明改造资金', amount: 86_000,
  })
  reportDuties(script, year)
  keepTargets(script, year)
  fund(script, year)
  stockUp(script, year)
  receiveInTurn(script, rosters, { year, key: 'reception', count: 5 })
  survey(script, year)
  consult(script, rosters, { year, key: 'consultation', count: 6 })
  answerRequests(script, { year, key: 'request', count: 6 })
  seize(script, rosters, { key: 'seizure', from: workdayFrom(`${year}-08-18`) })
  const decision = 'village-road'
  decideInVillage(script, {
    key: decision, from: workdayFrom(`${year}-03-04`), type: 'project', subject: '硬化二组道路', outcome: '道路完工，村民代表参加验收。', spent: '24万元',
  })
  discloseQuarters(script, { year, quarters: [1, 2, 3, 4] })
  becomeModelVillage(script, { key: 'model-village', from: workdayFrom(`${year}-03-11`), decision })
}

/** And in 2026, with something under way in each on the last day. */
export function usualAutumn(script: Script, rosters: Rosters): void {
  const year = 2026
  contractAndReview(script, rosters, { year, key: 'now-contract', count: 6, from: '2026-06-01', to: '2026-11-19' })
  assign(script, rosters, { year, key: 'now-issue', count: 4, keyIssue: true, from: '2026-09-01', to: '2026-11-12', days: 40 })
  inspectTown(script, rosters, { key: 'now-law-inspection', day: '2026-11-04', found: ['检查通知书没有编号', '合同台账缺两份'] })
  meet(script, rosters, { year, key: 'now-law-meeting', bodies: ['party', 'joint', 'group', 'special'], law: true, to: '2026-11-18' })
  // Called, not yet held.
  meet(script, rosters, { year, key: 'now-next-meeting', bodies: ['special'], law: true, from: '2026-11-25', to: '2026-11-25' })
  usualStudy(script, rosters, { year, key: 'now', to: '2026-11-18' })
  const onLaw = { year, count: 2, theme: 'laws', hours: 2, ledBy: rosters.leaders, to: '2026-11-18' } as const
  holdSessions(script, { ...onLaw, key: 'now-center', form: 'center', expected: rosters.cadres, absent: 1 })
  holdSessions(script, { ...onLaw, key: 'now-staff', form: 'staff', expected: rosters.staff, absent: 2 })
  announceExam(script, {
    key: 'now-exam', name: '2026年度法治理论考试', day: '2026-11-10', plannedOn: '2026-12-04', sits: rosters.staff,
  })
  planYear(script, { year, key: 'now-measure', classes: [1, 1, 1, 2, 2, 1], due: ['10-30', '11-13', '11-30', '12-11'] })
  keepTargetsOfAutumn(script)
  divideSuperiorPoint(script, { year, key: 'now-superior' })
  answerLetters(script, rosters, { year, key: 'now-letter', count: 4, from: '2026-08-03', to: '2026-11-13' })
  lettersOfAutumn(script, rosters)
  decideMajor(script, rosters, { key: 'now-major-decision', from: '2026-09-28', title: '集镇农贸市场改造' })
  decideTogether(script, rosters, { key: 'now-collective', day: '2026-11-12', type: 'project', subject: '山坪塘整治工程', amount: 152_000 })
  punish(script, rosters, { year, key: 'now-penalty', courses: ['fine', 'first', 'fine', 'spot'], from: '2026-10-12', to: '2026-11-18' })
  seize(script, rosters, { key: 'now-seizure', from: '2026-11-09' })
  urgeDemolition(script, { key: 'now-demolition', from: '2026-11-05' })
  respondToSlide(script)
  standTrial(script, rosters, { key: 'now-suit', from: '2026-11-12', about: '责令限期拆除决定' })
  answerReconsideration(script, rosters, { key: 'now-reconsideration', from: '2026-11-17', about: '占道经营处罚决定', procedure: 'ordinary' })
  answerDeputies(script, { year, key: 'now-suggestion', count: 3, from: '2026-08-17', to: '2026-11-06' })
  answerDisclosureRequests(script, { year, key: 'now-disclosure-request', count: 5, from: '2026-10-08', to: '2026-11-19' })
  publish(script, { year, key: 'now-publication', count: 6, from: '2026-10-12', to: '2026-11-18' })
  makeDocument(script, rosters, { ...parking, key: 'now-document', from: '2026-10-19' })
  reportDuties(script, year)
  fund(script, year)
  stockUp(script, year)
  receiveInTurn(script, rosters, { year, key: 'now-reception', count: 3, from: '2026-07-01', to: '2026-11-12' })
  rotaOfAutumn(script, rosters)
  survey(script, year)
  consult(script, rosters, { year, key: 'now-consultation', count: 7, from: '2026-07-06', to: '2026-11-19' })
  answerRequests(script, { year, key: 'now-request', count: 6, from: '2026-09-01', to: '2026-11-18' })
  const decision = 'now-village-lamps'
  decideInVillage(script, {
    key: decision, from: '2026-06-15', type: 'project', subject: '安装路灯三十盏', outcome: '路灯已安装并亮灯。', spent: '6.3万元',
  })
  decideInVillage(script, {
    key: 'now-village-lease', from: '2026-10-26', type: 'assets', subject: '出租集体仓库三年', outcome: '已签合同。', spent: '无',
  })
  changeVillageRules(script, { key: 'now-village-rules', from: '2026-09-14', number: '2026-1' })
  discloseQuarters(script, { year, quarters: [1, 2, 3] })
  becomeModelVillage(script, { key: 'now-model-village', from: '2026-08-31', decision })
  readServiceHall(script, { year, quarters: [1, 2, 3], handled: 640 })
}
