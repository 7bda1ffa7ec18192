// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, type Day } from '../../law/law.ts'
import { workdayFrom } from './days.ts'
import { member } from './life.ts'
import type { Rosters } from './rosters.ts'
import type { Script } from './script.ts'

const evidence = [
  { name: '现场检查笔录', kind: 'evidence', proves: '违法事实', pages: '1—4' }, { name: '送达回证', kind: 'evidence', proves: '程序', pages: '5' },
  { name: '城乡规划法第六十五条', kind: 'basis', proves: '职权和依据', pages: '6' },
]

/** A suit against the town: answered within the fifteen days, a deputy head in court, won. */
export function standTrial(script: Script, rosters: Rosters, { key, from, about }: { key: string; from: Day; about: string }): void {
  const after = (days: number): Day => workdayFrom(addDays(from, days))
  const heldOn = after(58)
  const caseNumber = `（${from.slice(0, 4)}）示0199行初${10 + script.town.id}号`
  script.add({
    key, kind: 'litigation', village: 0,
    steps: [
      {
        step: 'receive', day: from, by: 'justice-office',
        data: {
          about, court: '示范县人民法院', caseNumber, instance: 'first',
          plaintiff: script.people.next(), claim: '请求撤销责令限期改正决定。',
        },
      },
      { step: 'answer', day: after(9), by: 'adviser', data: { evidence, fromTheFile: true, answerText: '职权、事实、程序均合法，请求驳回。' } },
      {
        step: 'arrange', day: after(50), by: 'justice-office',
        data: { appears: 'deputy', head: member(rosters.leaders[2]!), courtNotified: after(45) },
      },
      { step: 'hear', day: heldOn, by: 'justice-office', data: { hearings: [{ heldOn, notified: true, who: 'deputy' }] } },
      { step: 'judge', day: after(86), by: 'justice-office', data: { paperKind: 'judgment', outcome: 'won', judgmentNumber: caseNumber } },
      { step: 'takeEffect', day: after(106), by: 'justice-office' },
      { step: 'close', day: after(110), by: 'justice-office' },
    ],
  })
}

/** A reconsideration in which the town is the respondent: written by one, handed in by another. */
export function answerReconsideration(
  script: Script, rosters: Rosters,
  { key, from, about, procedure }: { key: string; from: Day; about: string; procedure: 'ordinary' | 'simple' },
): void {
  const after = (days: number): Day => workdayFrom(addDays(from, days))
  script.add({
    key, kind: 'reconsideration', village: 0,
    steps: [
      {
        step: 'receiveCopy', day: from, by: 'justice-office',
        data: {
          about, procedure, organ: '示范县人民政府', caseNumber: `示府复〔${from.slice(0, 4)}〕${20 + script.town.id}号`,
          applicant: script.people.next(), claim: '请求撤销处罚决定。',
        },
      },
      {
        step: 'draftReply', day: after(3), by: 'adviser',
        data: { evidence, fromTheFile: true, writer: member(rosters.cadres[5]!), replyText: '事实清楚，程序合法。' },
      },
      { step: 'reply', day: after(5), by: 'deputy-leader', data: { replyNumber: `${script.town.name}复答〔${from.slice(0, 4)}〕1号` } },
      {
        step: 'decide', day: after(48), by: 'justice-office',
        data: { outcome: 'upheld', decisionNumber: `示府复决〔${from.slice(0, 4)}〕${20 + script.town.id}号` },
      },
      { step: 'close', day: after(52), by: 'justice-office' },
    ],
  })
}
