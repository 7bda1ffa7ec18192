// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, type Day, lastDayOf } from '../../law/law.ts'
import { clerkVillage } from '../accounts.ts'
import { peopleWritten, workdayFrom } from './days.ts'
import { type LifeStep, linked, member } from './life.ts'
import { hold } from './rosters.ts'
import type { Script } from './script.ts'

// Villages write their own ledgers: one of each town has a clerk, so these are that village's.

const quorum = { entitled: 45, present: 39, agreed: 38, quorate: true, carried: true }
const by = 'village'

/** A matter decided by the villagers' representatives, shown twice, carried out. */
export function decideInVillage(
  script: Script,
  { key, from, type, subject, outcome, spent }: {
    key: string; from: Day; type: 'project' | 'assets'; subject: string; outcome: string; spent: string
  },
): void {
  const after = (days: number): Day => workdayFrom(addDays(from, days))
  const steps: LifeStep[] = [
    { step: 'propose', day: from, by, data: { type, subject, proposal: `提议${subject}。`, proposedBy: '村党支部' } },
    { step: 'discuss', day: after(2), by, data: { discussedPresent: 6, discussion: '同意，资金从集体收益中安排。' } },
    { step: 'examine', day: after(6), by, data: { membersPresent: 24, membersAgreed: 23 } },
    { step: 'decide', day: after(12), by, data: { body: 'representatives', ...quorum, resolution: `同意${subject}。` } },
    { step: 'postDecision', day: after(13), by, data: { postedAt: '村务公开栏' } },
    { step: 'endDecisionPosting', day: after(30), by },
    { step: 'carryOut', day: after(90), by, data: { outcome, spent } },
    { step: 'postResult', day: after(92), by },
    { step: 'endResultPosting', day: after(110), by },
    { step: 'close', day: after(114), by },
  ]
  script.add({ key, kind: 'village-decision', village: clerkVillage, steps })
}

/** The village's rules, changed by an assembly that was called in time, and filed with the town. */
export function changeVillageRules(script: Script, { key, from, number }: { key: string; from: Day; number: string }): void {
  const after = (days: number): Day => workdayFrom(addDays(from, days))
  const steps: LifeStep[] = [
    { step: 'propose', day: from, by, data: { type: 'rules', subject: '修订村规民约', proposedBy: '村党支部' } },
    { step: 'discuss', day: after(2), by, data: { discussedPresent: 7 } },
    { step: 'examine', day: after(6), by, data: { membersPresent: 26, membersAgreed: 26 } },
    { step: 'callAssembly', day: after(8), by, data: { noticeOf: '逐户送达，张贴公告' } },
    {
      step: 'decide', day: after(22), by,
      data: { ...quorum, body: 'households', entitled: 212, present: 168, agreed: 161, resolution: '通过修订后的村规民约。' },
    },
    { step: 'postDecision', day: after(23), by, data: { postedAt: '村务公开栏' } },
    { step: 'file', day: after(27), by: 'justice-office', data: { filingNumber: number } },
    { step: 'endDecisionPosting', day: after(40), by },
    { step: 'carryOut', day: after(44), by, data: { outcome: '印发各户。', spent: '无' } },
    { step: 'postResult', day: after(45), by },
    { step: 'endResultPosting', day: after(63), by },
    { step: 'close', day: after(66), by },
  ]
  script.add({ key, kind: 'village-decision', village: clerkVillage, steps })
}

/** The accounts of a quarter: signed by the supervisors, checked by the town's station, posted, asked about. */
export function discloseQuarters(script: Script, { year, quarters }: { year: number; quarters: readonly number[] }): void {
  const seeded = script.seeded(`disclosures ${year}`)
  const supervisors = script.people.some(2).map((person, at) => hold(script, {
    key: `supervisor-${year}-${at + 1}`, village: clerkVillage, by: 'party-office', day: peopleWritten(year),
    data: { person, role: 'supervisor', from: `${year}-01-01` },
  }))
  for (const quarter of quarters) {
    const periodFrom = `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`
    const periodTo = lastDayOf(`${year}-${String(quarter * 3).padStart(2, '0')}`)
    const compiled = workdayFrom(addDays(periodTo, 4))
    const after = (days: number): Day => workdayFrom(addDays(compiled, days))
    const item = (direction: string, subject: string, amount: number, voucher: number) => ({
      direction, subject, amount, handledBy: '会计', approvedBy: '村主任', approvedOn: addDays(periodFrom, 30), voucher: `${voucher}号`,
    })
    const items = [
      item('in', '集体土地流转费', seeded.between(80, 220) * 10_000, quarter * 4),
      item('out', '路灯电费', seeded.between(60, 140) * 1_000, quarter * 4 + 1),
      item('out', '水渠清淤工资', seeded.between(20, 60) * 10_000, quarter * 4 + 2),
    ]
    const steps: LifeStep[] = [
      { step: 'compile', day: compiled, by, data: { type: 'finance', periodFrom, periodTo, items } },
      {
        step: 'sign', day: after(1), by,
        data: { signatures: supervisors.map(key => ({ supervisor: member(key), opinion: '同意公开' })), noneInvolved: true },
      },
      { step: 'townCheck', day: after(3), by: 'economic-station', data: { checkNote: '与账目一致。' } },
      { step: 'post', day: after(4), by, data: { postedAt: '村务公开栏、村民微信群' } },
      { step: 'answer', day: after(9), by, data: { questions: [{ asked: '流转费什么时候发？', answered: '下月底前打卡。' }] } },
      { step: 'takeDown', day: after(24), by },
    ]
    script.add({ key: `disclosure-${year}-${quarter}`, kind: 'village-disclosure', village: clerkVillage, steps })
  }
}

/** A village that sets out to be a model of rule by law: what its ledgers hold is the evidence. */
export function becomeModelVillage(
  script: Script, { key, from, decision }: { key: string; from: Day; decision: string },
): void {
  const after = (days: number): Day => workdayFrom(addDays(from, days))
  const savvy = script.lives.filter(({ key: line, village }) => line.startsWith('law-savvy-') && village === clerkVillage).slice(0, 3)
    .map(life => life.key)
  const items = [
    { criterion: '重大事项按四议两公开办理', met: true, evidence: linked(decision) },
    { criterion: '配有法律明白人不少于三人', met: true, evidence: linked(...savvy) },
    { criterion: '设有法律服务工作室或者调解室', met: true, evidence: linked(`committee-${clerkVillage}`) },
  ]
  const steps: LifeStep[] = [
    { step: 'begin', day: from, by, data: { level: 'county', standard: '示范县民主法治示范村创建标准' } },
    { step: 'selfCheck', day: after(60), by, data: { items } },
    { step: 'check', day: after(72), by: 'justice-office', data: { finding: '各项达到。' } },
    { step: 'apply', day: after(75), by: 'justice-office' },
    { step: 'name', day: after(200), by: 'justice-office', data: { namingNumber: `示司〔${after(200).slice(0, 4)}〕${script.town.id}号` } },
  ]
  script.add({ key, kind: 'model-village', village: clerkVillage, steps })
}
