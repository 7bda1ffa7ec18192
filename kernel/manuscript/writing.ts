// SPDX-License-Identifier: MulanPSL-2.0
export { type Beside, compareManuscripts, type CompareWith, isSmall, type Pair, type WrittenSentence, sentencesIn } from './compare.ts'
export { type Drafted, draftReport, type Gap, inlinesOfTold, joined, nothingSaid } from './draft.ts'
export { headingNumber, headingNumbers } from './heading-number.ts'
export { withNothingSaid } from './nothing-said.ts'
export { inlinesOf, mapInlines, marksIn, type Placed, plainText, type PlainText, tableText, textOf } from './plain-text.ts'
export { holds, isInWords, roundingsOf, roundingWords, type Said, saidAs, sayMark } from './said.ts'
export { blockKey, sameWords } from './same-words.ts'
export { reasons, type SuggestFrom, type Suggestion, suggestWeaknesses, type Unheld } from './suggest.ts'
