// SPDX-License-Identifier: MulanPSL-2.0
import type { Day, Length } from '../../law/law.ts'
import type { SpecimenTown } from '../county.ts'
import type { Life } from './life.ts'

/** A length the town has set for itself, by a document of its own. */
export interface Rule {
  name: string
  from: Day
  length: Length
  document: string
}

/** A town of the specimen and everything that happens in it. */
export interface TownScript {
  town: SpecimenTown
  /** The year whose figures a published report gave. */
  year: number
  rules: readonly Rule[]
  write(): Life[]
}

/** Rules every township makes for itself: how often villages report, how soon an assigned dispute is taken up. */
export const usualRules = (town: SpecimenTown, year: number): Rule[] => {
  const document = `${town.name}矛盾纠纷排查化解工作制度（${town.name}发〔${year}〕1号）`
  const from = `${year}-01-01`
  return [
    { name: 'dispute-screening.interval', from, length: { days: 15 }, document },
    { name: 'dispute.take', from, length: { days: 3 }, document },
  ]
}
