// SPDX-License-Identifier: MulanPSL-2.0
export { demandedBy, isAsked } from './boxes.ts'
export { dayPriced, fileOf, priceOf, type FileState, type Price } from './price.ts'
export { checkData } from './check-data.ts'
export { openings, openSteps, type OpenStep, statesAhead } from './open-steps.ts'
export { relyOn, validOn, type Elsewhere } from './rely.ts'
export { titleOf } from './title.ts'
export { isFinal } from './final.ts'
