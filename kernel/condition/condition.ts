// SPDX-License-Identifier: MulanPSL-2.0
export { meets, dayOf, rowPasses, type Situation } from './meets.ts'
export { aloud, dayLabel, rowAloud, stepLabel } from './aloud.ts'
export { columnTests, partsOf, type FieldTest, type Part, type RowTests, type Bounds } from './parts.ts'
