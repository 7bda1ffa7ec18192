// SPDX-License-Identifier: MulanPSL-2.0
import type { Day } from './day.ts'
import { inForce } from './in-force.ts'
import type { Instrument } from './instrument.ts'
import { businessEnvironmentRegulation } from './instruments/business-environment-regulation-2020.ts'
import { civilCode } from './instruments/civil-code-2021.ts'
import { civilProcedureLaw2022 } from './instruments/civil-procedure-law-2022.ts'
import { civilProcedureLaw2024 } from './instruments/civil-procedure-law-2024.ts'
import { compulsionLaw } from './instruments/compulsion-law-2012.ts'
import { deputiesLaw2015 } from './instruments/deputies-law-2015.ts'
import { deputiesLaw } from './instruments/deputies-law-2025.ts'
import { disclosureRegulation } from './instruments/disclosure-regulation-2019.ts'
import { documentHandlingRegulation } from './instruments/document-handling-regulation-2012.ts'
import { fairCompetitionRegulation } from './instruments/fair-competition-regulation-2024.ts'
import { governmentInspectionRegulation } from './instruments/government-inspection-regulation-2021.ts'
import { headInCourtRules } from './instruments/head-in-court-rules-2020.ts'
import { inspectionRules } from './instruments/inspection-rules-2019.ts'
import { legalEducationLaw } from './instruments/legal-education-law-2025.ts'
import { litigationInterpretation } from './instruments/litigation-interpretation-2018.ts'
import { litigationLaw } from './instruments/litigation-law-2017.ts'
import { localGovernmentLaw } from './instruments/local-government-law-2022.ts'
import { majorDecisionRegulation } from './instruments/major-decision-regulation-2019.ts'
import { mediationLaw } from './instruments/mediation-law-2010.ts'
import { mediationRules } from './instruments/mediation-rules-2002.ts'
import { notice118 } from './instruments/notice-118-2018.ts'
import { notice37 } from './instruments/notice-37-2018.ts'
import { notice54 } from './instruments/notice-54-2024.ts'
import { penaltyLaw } from './instruments/penalty-law-2021.ts'
import { petitionRegulation } from './instruments/petition-regulation-2022.ts'
import { privateEconomyLaw } from './instruments/private-economy-law-2025.ts'
import { publicInterestRules } from './instruments/public-interest-rules-2021.ts'
import { reconsiderationLaw2017 } from './instruments/reconsideration-law-2017.ts'
import { reconsiderationLaw } from './instruments/reconsideration-law-2024.ts'
import { villageCommitteeLaw2018 } from './instruments/village-committee-law-2018.ts'
import { villageCommitteeLaw } from './instruments/village-committee-law-2026.ts'

/** Every instrument the program cites, one line a version. */
export const statuteBook: readonly Instrument[] = [
  businessEnvironmentRegulation, civilCode, civilProcedureLaw2022, civilProcedureLaw2024, compulsionLaw, deputiesLaw2015,
  deputiesLaw, disclosureRegulation, documentHandlingRegulation, fairCompetitionRegulation, governmentInspectionRegulation,
  headInCourtRules, inspectionRules, legalEducationLaw, litigationInterpretation, litigationLaw, localGovernmentLaw,
  majorDecisionRegulation, mediationLaw, mediationRules, notice118, notice37, notice54, penaltyLaw, petitionRegulation, privateEconomyLaw,
  publicInterestRules, reconsiderationLaw2017, reconsiderationLaw, villageCommitteeLaw2018, villageCommitteeLaw,
]

const byId = new Map(statuteBook.map(one => [one.id, one]))

/** The version an id names. Throws with the ids there are. */
export function instrumentOf(id: string): Instrument {
  const found = byId.get(id)
  if (!found) throw new Error(`法规库没有“${id}”，收录的是：${[...byId.keys()].join('、')}。`)
  return found
}

/** Every version of an instrument by its title, the earliest first; empty where the book holds none. */
export function versionsOf(title: string): readonly Instrument[] {
  return statuteBook.filter(one => one.title === title).sort((a, b) => (a.version.inForce < b.version.inForce ? -1 : 1))
}

/** The version of an instrument in force on a day. Throws where there is none, or more than one. */
export function instrumentInForce(title: string, on: Day): Instrument {
  return inForce(versionsOf(title), on)
}
