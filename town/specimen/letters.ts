// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, type Day } from '../../law/law.ts'
import { soonAfter, spread, workdayFrom } from './days.ts'
import { type LifeStep, member } from './life.ts'
import type { Rosters } from './rosters.ts'
import type { Script } from './script.ts'

const letters = [
  { type: 'judicial-advice', organ: '示范县人民法院', subject: '规范村级合同签订', reply: '已梳理村级合同，新签合同一律送审。' },
  { type: 'legislation-comment', organ: '示范县司法局', subject: '村庄环境管理规定征求意见', reply: '建议写明村规民约与处罚的衔接。' },
  { type: 'education-prompt', organ: '示范县普法办', subject: '未成年人保护普法提示', reply: '已在两所学校开展授课。' },
  { type: 'consultative-proposal', organ: '示范县政协', subject: '完善集镇停车的提案', reply: '已划定停车位，赶场日疏导。' },
] as const

/** Letters of other organs, answered within their days. */
export function answerLetters(
  script: Script, rosters: Rosters, { year, key, count, from, to }: { year: number; key: string; count: number; from?: Day; to?: Day },
): void {
  const seeded = script.seeded(`letters ${year} ${key}`)
  for (const [at, day] of spread(seeded, count, { year, from: from ?? `${year}-03-01`, to: to ?? `${year}-11-10` }).entries()) {
    const { reply, ...letter } = letters[at % letters.length]!
    const assigned = soonAfter(seeded, day, [0, 2])
    const replied = soonAfter(seeded, assigned, [8, 24])
    const steps: LifeStep[] = [
      {
        step: 'register', day, by: 'party-office',
        data: { ...letter, letterNumber: `示函〔${year}〕${seeded.between(11, 96)}号`, dueByLetter: workdayFrom(addDays(day, 40)) },
      },
      {
        step: 'assign', day: assigned, by: 'party-office',
        data: {
          office: `${script.town.name}经济发展办公室`, handler: member(rosters.handlers[at % rosters.handlers.length]!),
          instruction: '按期书面答复。',
        },
      },
      { step: 'reply', day: replied, by: 'handler', data: { replyNumber: `${script.town.name}函〔${year}〕${at + 3}号`, replyText: reply } },
      { step: 'accept', day: soonAfter(seeded, replied, [5, 20]), by: 'party-office' },
    ]
    script.add({ key: `${key}-${at + 1}`, kind: 'incoming-letter', village: 0, steps })
  }
}

/** A procurator's advice whose two months run, and an inquiry to which silence would be consent. */
export function lettersOfAutumn(script: Script, rosters: Rosters): void {
  const assign = (day: Day): LifeStep => ({
    step: 'assign', day, by: 'party-office',
    data: { office: `${script.town.name}应急管理办公室`, handler: member(rosters.handlers[2]!), instruction: '查清现场，按期书面回复。' },
  })
  script.add({
    key: 'now-letter-procuratorate', kind: 'incoming-letter', village: 0,
    steps: [
      {
        step: 'register', day: '2026-10-12', by: 'party-office',
        data: { type: 'procuratorial-advice', organ: '示范县人民检察院', letterNumber: '示检行公建〔2026〕6号', subject: '河道沿线建筑垃圾没有清理' },
      },
      assign('2026-10-13'),
    ],
  })
  script.add({
    key: 'now-letter-co-maker', kind: 'incoming-letter', village: 0,
    steps: [{
      step: 'register', day: '2026-11-16', by: 'party-office',
      data: { type: 'disclosure-co-maker', organ: '示范县自然资源局', letterNumber: '示自然资公开〔2026〕18号', subject: '共同制作的征地补偿方案是否公开' },
    }],
  })
}
