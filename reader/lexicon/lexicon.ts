// SPDX-License-Identifier: MulanPSL-2.0
import type { Family } from './family.ts'
import { litig, review, supervision } from './families/decisions.ts'
import { enforce } from './families/enforce.ts'
import { enforceBeside } from './families/enforce-beside.ts'
import { lead } from './families/lead.ts'
import { learn } from './families/learn.ts'
import { legaledu } from './families/legaledu.ts'
import { mediation } from './families/mediation.ts'
import { petition } from './families/petition.ts'
import { adviser, grid, people, pls } from './families/services.ts'
import { biz, ctx, open } from './families/town.ts'
import { lexiconOf } from './name.ts'

/** All families, in the order in which an indicator that fits equally well is taken. */
export const families: readonly Family[] = [
  mediation,
  petition,
  litig,
  learn,
  lead,
  legaledu,
  enforce,
  enforceBeside,
  adviser,
  review,
  grid,
  people,
  pls,
  open,
  supervision,
  biz,
  ctx,
]

/** What reports call each indicator. */
export const lexicon = lexiconOf(families)
