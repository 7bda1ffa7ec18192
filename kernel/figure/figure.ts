// SPDX-License-Identifier: MulanPSL-2.0
export { contributions, delta, type Cell } from './cells.ts'
export { answer, type Answer, type Asked } from './answer.ts'
export { behind, valueOf, type Behind } from './behind.ts'
export { definitionOf, type Definition } from './definition.ts'
export { finalDay, firstDay, type Period, periodOf, within, yearPeriod } from './period.ts'
export { spanOf } from './span.ts'
export { fieldOf, finer, isKeyed, keyOf } from './units.ts'
