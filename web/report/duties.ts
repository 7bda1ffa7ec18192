// SPDX-License-Identifier: MulanPSL-2.0

export { dutiesOf, type Duty, type Head, heads } from '../../contract/duties.ts'
