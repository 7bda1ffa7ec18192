// SPDX-License-Identifier: MulanPSL-2.0
import { firstMatters, workdayFrom } from './days.ts'
import type { LifeStep } from './life.ts'
import type { Script } from './script.ts'

/** Money in 元: what a year's work needs, what the budget gave, what was paid on which days. */
interface Line {
  item: 'adviser' | 'publicity' | 'subsidy' | 'training'
  purpose: string
  needed: number
  budgeted?: number
  payments?: readonly { on: string; amount: number }[]
  payee?: string
}

const lines: readonly Line[] = [
  {
    item: 'adviser', purpose: '镇和村（社区）法律顾问服务', needed: 60_000, budgeted: 60_000, payee: '示范律师事务所',
    payments: [{ on: '06-24', amount: 30_000 }, { on: '11-12', amount: 30_000 }],
  },
  {
    item: 'publicity', purpose: '宣传资料印制和宪法宣传周', needed: 40_000, budgeted: 28_000, payee: '示范印务有限公司',
    payments: [{ on: '04-20', amount: 12_600 }, { on: '10-18', amount: 9_800 }],
  },
  { item: 'subsidy', purpose: '人民调解以案定补', needed: 30_000, budgeted: 20_000, payments: [{ on: '09-10', amount: 8_400 }], payee: '个人' },
  { item: 'training', purpose: '法律明白人和调解员培训', needed: 15_000 },
]

/** The year's lines of the budget: asked for, granted in part, paid in rates; one was asked for and nothing was given. */
export function fund(script: Script, year: number): void {
  for (const { item, purpose, needed, budgeted, payments = [], payee } of lines) {
    const asked: LifeStep = {
      step: 'ask', day: firstMatters(year), by: 'party-office', data: { item, yearFrom: `${year}-01-01`, needed: needed * 100, purpose },
    }
    const granted: LifeStep[] = budgeted === undefined ? [] : [
      { step: 'budget', day: workdayFrom(`${year}-02-24`), by: 'party-office', data: { budgeted: budgeted * 100, source: '镇级预算' } },
      ...payments.map(({ on, amount }, at): LifeStep => ({
        step: 'pay', day: workdayFrom(`${year}-${on}`), by: 'party-office',
        data: { amount: amount * 100, voucher: `记字${Number(on.slice(0, 2)) * 10 + at}号`, ...(payee ? { payee } : {}) },
      })),
      { step: 'close', day: workdayFrom(`${year}-12-26`), by: 'party-office' },
    ]
    script.add({ key: `funding-${year}-${item}`, kind: 'funding-line', village: 0, steps: [asked, ...granted] })
  }
}
