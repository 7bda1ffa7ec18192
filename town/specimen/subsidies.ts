// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, type Day } from '../../law/law.ts'
import { soonAfter, workdayFrom } from './days.ts'
import { type Life, type LifeStep, linked } from './life.ts'
import type { Script } from './script.ts'

/** 以案定补: a list for every quarter, of disputes whose file had been closed for two weeks, each once; what each pays the rule says. */
export function subsidise(script: Script, { year, most }: { year: number; most: number }): void {
  const seeded = script.seeded(`subsidies ${year}`)
  const paid = new Set<string>()
  for (const quarter of [1, 2, 3]) {
    const periodFrom = `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`
    const periodTo = ['', '03-31', '06-30', '09-30'].map(end => `${year}-${end}`)[quarter]!
    const day = workdayFrom(addDays(periodTo, 12))
    const finished = script.lives.filter(life => !paid.has(life.key) && isFinished(life, periodFrom, addDays(day, -14)))
    const lines = finished.slice(0, most).map(life => {
      paid.add(life.key)
      return { dispute: linked(life.key), mediator: mediatorOf(life) }
    })
    if (lines.length === 0) continue
    const steps = stepsOf({ day, periodFrom, periodTo, lines })
    script.add({ key: `subsidy-${year}-${quarter}`, kind: 'mediation-subsidy', village: 0, steps })
  }

  function stepsOf({ day, ...data }: { day: Day; periodFrom: Day; periodTo: Day; lines: readonly object[] }): LifeStep[] {
    const checked = soonAfter(seeded, day, [1, 4])
    const approved = soonAfter(seeded, checked, [2, 5])
    return [
      { step: 'draft', day, by: 'justice-office', data },
      { step: 'check', day: checked, by: 'peace-office', data: { checkNote: '卷宗和回访齐全。' } },
      { step: 'approve', day: approved, by: 'deputy-leader' },
      {
        step: 'pay', day: soonAfter(seeded, approved, [3, 9]), by: 'economic-station',
        data: { voucher: `记字${seeded.between(11, 98)}号` },
      },
    ]
  }
}

const stepOf = ({ steps }: Life, name: string) =>
  steps.find((each): each is LifeStep & { step: string } => 'step' in each && each.step === name)

/** Agreed, filed in time with the papers the rule asks for, nothing struck or merged in it. */
function isFinished(life: Life, from: string, until: string): boolean {
  const filed = stepOf(life, 'file')
  return life.kind === 'dispute' && filed !== undefined && filed.day >= from && filed.day <= until && stepOf(life, 'agree') !== undefined
    && stepOf(life, 'mediate') !== undefined && stepOf(life, 'followUp') !== undefined && !life.steps.some(step => 'keep' in step)
}

function mediatorOf(life: Life): unknown {
  const accepted = stepOf(life, 'accept') as LifeStep & { data: { mediators: readonly { mediator: unknown }[] } }
  return accepted.data.mediators[0]!.mediator
}
