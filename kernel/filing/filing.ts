// SPDX-License-Identifier: MulanPSL-2.0
export {
  type FiguresBody, type FilingBody, type FrozenBehind, frozenBehind, type FrozenFigure, type FrozenGap, type FrozenMatter, isFiguresBody,
  type ManuscriptBody, type PrintedFigure, type ProvisionalDate,
} from './body.ts'
export { type ChangedBehind, differencesBetween, type FigureDifference, printedDifferences } from './difference.ts'
export { type Incomplete, incompleteOf, type Unfilled } from './incomplete.ts'
export { clocksAsked, madeOf } from './rests-on.ts'
export { type Span, spansIn } from './windows.ts'
export {
  type Asks, fewestInReason, type FilingEventBy, filingPost, filingPosts, filingRefusal, openFilingSteps, periodRefusal,
  reasonRefusal, type SignedFinding, type Standing, tooEarly, whatReasonTells, wordsRefusal,
} from './rules.ts'
export {
  type FilingKind, filingKinds, filingName, type FilingState, filingStates, type FilingStep, filingSteps, periodName, quarterNames,
  saidOnce, stateAfter,
} from './words.ts'
