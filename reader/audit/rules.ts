// SPDX-License-Identifier: MulanPSL-2.0
import type { Rule } from './finding.ts'
import { baseNotSaid } from './rules/base-not-said.ts'
import { baselineMissing } from './rules/baseline-missing.ts'
import { chapterEmpty } from './rules/chapter-empty.ts'
import { chapterMissing } from './rules/chapter-missing.ts'
import { dateImpossible } from './rules/date-impossible.ts'
import { fieldWithoutFigures } from './rules/field-without-figures.ts'
import { growthDoesNotFit } from './rules/growth-does-not-fit.ts'
import { leftOver } from './rules/left-over.ts'
import { numberingBroken } from './rules/numbering-broken.ts'
import { otherTown } from './rules/other-town.ts'
import { partOverWhole } from './rules/part-over-whole.ts'
import { partsDoNotSum } from './rules/parts-do-not-sum.ts'
import { planBaseDiffers } from './rules/plan-base-differs.ts'
import { rateDoesNotFit } from './rules/rate-does-not-fit.ts'
import { saidTwice } from './rules/said-twice.ts'
import { tableDiffers } from './rules/table-differs.ts'
import { tableDoesNotSum } from './rules/table-does-not-sum.ts'
import { targetUnderResult } from './rules/target-under-result.ts'
import { twoInOne } from './rules/two-in-one.ts'
import { twoNumbers } from './rules/two-numbers.ts'
import { twoStocks } from './rules/two-stocks.ts'
import { unitChanged } from './rules/unit-changed.ts'
import { unitImpossible } from './rules/unit-impossible.ts'
import { vagueAmount } from './rules/vague-amount.ts'
import { wrongWord } from './rules/wrong-word.ts'
import { yearOutOfPlace } from './rules/year-out-of-place.ts'

/** All checks, the weightiest first. */
export const rules: readonly Rule[] = [
  partsDoNotSum,
  partOverWhole,
  rateDoesNotFit,
  twoNumbers,
  twoStocks,
  growthDoesNotFit,
  tableDoesNotSum,
  tableDiffers,
  unitImpossible,
  dateImpossible,
  planBaseDiffers,
  targetUnderResult,
  unitChanged,
  yearOutOfPlace,
  chapterMissing,
  chapterEmpty,
  otherTown,
  baseNotSaid,
  baselineMissing,
  twoInOne,
  vagueAmount,
  fieldWithoutFigures,
  wrongWord,
  saidTwice,
  numberingBroken,
  leftOver,
]
