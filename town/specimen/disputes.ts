// SPDX-License-Identifier: MulanPSL-2.0
import type { Day } from '../../law/law.ts'
import { firstMatters, spread, usualMonths } from './days.ts'
import { disputeSteps, type DisputeEnd, type DisputePlan } from './dispute-steps.ts'
import { type Quarrel, quarrels, type Story } from './dispute-stories.ts'
import type { Rosters } from './rosters.ts'
import { findInRounds } from './screening.ts'
import type { Script } from './script.ts'
import { type Seeded, sharesOf } from './seeded.ts'

/** Disputes of a year by how they end; sources by how often they come up. */
export interface Disputes {
  year: number
  key: string
  agreed: number
  failed?: number
  /** Still in mediation when the year ends. */
  open?: number
  sources?: Readonly<Record<string, number>>
  /** 元 of all agreements together. */
  amount: number
  alerts?: number
  /** How many of those screened are typed in a village's round. */
  inRounds?: number
  from?: Day
  to?: Day
  /** Nothing is recorded after this day. */
  until?: Day
  months?: readonly number[]
}

const usualSources = { screening: 42, request: 24, initiative: 10, police: 8, court: 6, petition: 4, demand: 4, superior: 2 }
const weightsOf = <K extends string>(all: Readonly<Record<K, { often: number }>>) =>
  Object.fromEntries(Object.entries<{ often: number }>(all).map(([key, { often }]) => [key, often])) as Record<K, number>

/** Writes the disputes of a year from registration to the file, and answers with their plans in the order of their days. */
export function mediate(script: Script, rosters: Rosters, says: Disputes): DisputePlan[] {
  const { year, from = firstMatters(year), to = `${year}-11-20`, months = usualMonths } = says
  const seeded = script.seeded(`disputes ${year} ${says.key}`)
  const ends = endsOf(seeded, says)
  const days = spread(seeded, ends.length, { year, from, to, months })
  const types = days.map(() => seeded.weighted(weightsOf(quarrels)))
  const amounts = divideAmount(seeded, types, ends, says.amount)
  const alerted = new Set(seeded.shuffled(ends.flatMap((end, at) => (end === 'agreed' ? [at] : []))).slice(0, says.alerts ?? 0))
  const plans = days.map((day, at): DisputePlan => {
    const type = types[at]!
    const village = seeded.pick(script.villages)
    const told: Story = seeded.pick(quarrels[type].stories)
    return {
      key: `${says.key}-${at + 1}`, village, type, story: { ...told, about: `${seeded.between(1, 9)}组${told.about}` }, day, end: ends[at]!,
      source: seeded.weighted(says.sources ?? usualSources), amount: amounts[at]!, alerted: alerted.has(at), year,
    }
  })
  const inRounds = new Set(seeded.shuffled(plans.filter(plan => plan.source === 'screening')).slice(0, says.inRounds ?? 0))
  for (const plan of plans.filter(each => !inRounds.has(each))) {
    const steps = disputeSteps(script, rosters, plan).filter(step => says.until === undefined || step.day <= says.until)
    script.add({ key: plan.key, kind: 'dispute', village: plan.village, steps })
  }
  findInRounds(script, rosters, plans.filter(each => inRounds.has(each)))
  return plans
}

/** Those still open are the last of the year; the failed lie anywhere. */
function endsOf(seeded: Seeded, { agreed, failed = 0, open = 0 }: Disputes): DisputeEnd[] {
  const settled = seeded.shuffled<DisputeEnd>([
    ...Array.from({ length: agreed }, () => 'agreed' as const), ...Array.from({ length: failed }, () => 'failed' as const),
  ])
  return [...settled, ...Array.from({ length: open }, () => 'open' as const)]
}

/** Amounts in 分, whole tens of 元, in proportion to what such quarrels are about; together exactly the sum. */
function divideAmount(seeded: Seeded, types: readonly Quarrel[], ends: readonly DisputeEnd[], sum: number): number[] {
  const weights = types.map((type, at) => {
    const { money, moneyless } = quarrels[type]
    return ends[at] !== 'agreed' || seeded.chance(moneyless) ? 0 : money * seeded.between(30, 220)
  })
  const shares = weights.some(weight => weight > 0) ? sharesOf(sum * 100, weights, 1000) : weights
  // What is settled only in the next year counts there.
  return shares.map((share, at) => (ends[at] === 'open' ? quarrels[types[at]!].money * 50_000 : share))
}
