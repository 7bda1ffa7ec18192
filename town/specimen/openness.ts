// SPDX-License-Identifier: MulanPSL-2.0
import type { Day } from '../../law/law.ts'
import { soonAfter, spread } from './days.ts'
import { knownBefore } from './evidence.ts'
import { type LifeStep, linked } from './life.ts'
import type { Script } from './script.ts'

const asked = [
  ['村道路工程的中标金额和验收结果', 'provided'], ['集体山林流转合同', 'provided'], ['低保评议会议记录', 'not-held'], ['集镇污水管网规划', 'already-public'],
] as const

interface Span {
  year: number
  key: string
  count: number
  from?: Day
  to?: Day
}

/** Requests for information, answered within twenty working days. */
export function answerDisclosureRequests(script: Script, { year, key, count, from, to }: Span): void {
  const seeded = script.seeded(`disclosure requests ${year} ${key}`)
  for (const [at, day] of spread(seeded, count, { year, from: from ?? `${year}-02-10`, to: to ?? `${year}-11-10` }).entries()) {
    const [about, answer] = asked[at % asked.length]!
    const answered = soonAfter(seeded, day, [6, 19])
    const online = at % 2 === 1
    const steps: LifeStep[] = [
      {
        step: 'receive', day, by: 'party-office',
        data: {
          channel: online ? 'online' : 'counter', ...(online ? { arrivedOn: day } : {}), applicant: script.people.next(), about,
          asked: `申请公开${about}。`, form: online ? 'electronic' : 'paper',
        },
      },
      {
        step: 'giveAnswer', day: answered, by: 'party-office',
        data: {
          answer, answerNumber: `${script.town.name}公开答〔${year}〕${at + 1}号`,
          ...(answer === 'not-held' ? { reason: '经检索，本机关没有制作、保存该记录，由村民委员会保存。' } : {}),
        },
      },
      { step: 'close', day: soonAfter(seeded, answered, [0, 3]), by: 'party-office', data: { service: online ? 'electronic' : 'direct' } },
    ]
    script.add({ key: `${key}-${at + 1}`, kind: 'disclosure-request', village: 0, steps })
  }
}

const shown = [
  ['年度部门预算', 'budget'], ['临时救助发放情况', 'relief'], ['行政检查结果', 'inspection'], ['农田水利工程建设情况', 'agriculture'], ['法治政府建设年度报告', 'report'],
] as const

/** What is published of the town's own accord: formed, drafted, checked by the justice office, put up. */
export function publish(script: Script, { year, key, count, from, to }: Span): void {
  const seeded = script.seeded(`publications ${year} ${key}`)
  for (const [at, day] of spread(seeded, count, { year, from: from ?? `${year}-01-20`, to: to ?? `${year}-11-20` }).entries()) {
    const [name, item] = shown[at % shown.length]!
    const drafted = soonAfter(seeded, day, [2, 6])
    const checked = soonAfter(seeded, drafted, [0, 3])
    const source = item === 'inspection' ? knownBefore(script, day, ['joint-inspection']).slice(-1) : []
    const steps: LifeStep[] = [
      {
        step: 'form', day, by: 'party-office',
        data: {
          name: `${script.town.name}${name}`, item, office: `${script.town.name}党政办公室`,
          ...(source.length > 0 ? { source: linked(...source) } : {}),
        },
      },
      { step: 'draft', day: drafted, by: 'party-office', data: { redaction: item === 'relief' ? '遮蔽身份证号和住址。' : '不涉及个人信息。' } },
      { step: 'check', day: checked, by: 'justice-office', data: { redacted: true, secrecy: true } },
      {
        step: 'publish', day: soonAfter(seeded, checked, [0, 4]), by: 'party-office',
        data: { carriers: ['site', 'board'], address: '县政府网站乡镇栏目' },
      },
    ]
    script.add({ key: `${key}-${at + 1}`, kind: 'publication', village: 0, steps })
  }
}
