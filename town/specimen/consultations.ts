// SPDX-License-Identifier: MulanPSL-2.0
import type { Day } from '../../law/law.ts'
import { soonAfter, spread } from './days.ts'
import { type LifeStep, member } from './life.ts'
import type { Rosters } from './rosters.ts'
import type { Script } from './script.ts'
import type { Seeded } from './seeded.ts'

const questions = [
  ['宅基地继承', '房屋可以继承，宅基地使用权随房屋使用。'], ['借款没有借条', '转账记录和聊天记录可以作证，注意三年诉讼时效。'],
  ['土地流转提前解除', '看合同约定的解除条件，没有约定的协商，协商不成可以申请仲裁。'], ['离婚后孩子抚养', '协商不成可以向法院起诉，十四日内先到民政调解也可以。'],
  ['打工没有签合同', '超过一个月没有签的可以要求双倍工资，一年内申请仲裁。'], ['赡养老人如何分担', '子女都有义务，可以到调委会签赡养协议。'],
] as const
const firms = ['示范农资有限公司', '示范茶业有限公司', '示范砂石有限公司', '示范餐饮店'] as const

/** Questions at the window: answered, drafted, led to legal aid; a firm now and then. */
export function consult(
  script: Script, rosters: Rosters, { year, key, count, from, to }: { year: number; key: string; count: number; from?: Day; to?: Day },
): void {
  const seeded = script.seeded(`consultations ${year} ${key}`)
  const days = spread(seeded, count, { year, from: from ?? `${year}-01-10`, to: to ?? `${year}-12-18` })
  for (const [at, day] of days.entries()) {
    const steps = at % 6 === 2
      ? aid(script, seeded, day)
      : at % 6 === 4 ? firm(seeded, rosters, day) : answered(script, seeded, rosters, day, at)
    script.add({ key: `${key}-${at + 1}`, kind: 'legal-consultation', village: 0, steps })
  }
}

function answered(script: Script, seeded: Seeded, rosters: Rosters, day: Day, at: number): LifeStep[] {
  const [about, answer] = seeded.pick(questions)
  const replied = soonAfter(seeded, day, [0, 3])
  return [
    {
      step: 'ask', day, by: 'service-window',
      data: {
        type: at % 5 === 1 ? 'drafting' : 'advice', way: seeded.pick(['visit', 'visit', 'phone']), about, person: script.people.next(),
      },
    },
    { step: 'reply', day: replied, by: 'adviser', data: { answer, adviser: member(seeded.pick(rosters.advisers.slice(1))) } },
    { step: 'close', day: replied, by: 'service-window' },
  ]
}

function aid(script: Script, seeded: Seeded, day: Day): LifeStep[] {
  const decided = soonAfter(seeded, day, [2, 6])
  return [
    { step: 'ask', day, by: 'service-window', data: { type: 'aid', way: 'visit', about: '工地受伤赔偿', person: script.people.next() } },
    { step: 'refer', day, by: 'service-window', data: { referredTo: 'legal-aid', aidMatter: '请求工伤待遇' } },
    { step: 'decideAid', day: decided, by: 'service-window', data: { aidResult: 'given' } },
    { step: 'assignAid', day: soonAfter(seeded, decided, [1, 3]), by: 'service-window' },
    { step: 'close', day: soonAfter(seeded, decided, [4, 7]), by: 'service-window' },
  ]
}

function firm(seeded: Seeded, rosters: Rosters, day: Day): LifeStep[] {
  return [
    {
      step: 'ask', day, by: 'adviser',
      data: {
        type: 'enterprise', way: 'outreach', company: seeded.pick(firms), about: '合同和用工体检', answer: '补签劳动合同，供货合同写明验收和付款日。',
        adviser: member(rosters.advisers[1]!),
      },
    },
    { step: 'close', day, by: 'adviser' },
  ]
}
