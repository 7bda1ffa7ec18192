// SPDX-License-Identifier: MulanPSL-2.0
import type { Family } from './family.ts'
import { adviser } from './families/adviser.ts'
import { biz } from './families/biz.ts'
import { ctx } from './families/ctx.ts'
import { enforce } from './families/enforce.ts'
import { grid } from './families/grid.ts'
import { lead } from './families/lead.ts'
import { learn } from './families/learn.ts'
import { legaledu } from './families/legaledu.ts'
import { litig } from './families/litig.ts'
import { mediation } from './families/mediation.ts'
import { open } from './families/open.ts'
import { people } from './families/people.ts'
import { petition } from './families/petition.ts'
import { pls } from './families/pls.ts'
import { review } from './families/review.ts'
import { supervision } from './families/supervision.ts'
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
