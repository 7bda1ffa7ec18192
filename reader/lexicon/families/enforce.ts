// SPDX-License-Identifier: MulanPSL-2.0
import type { Family } from '../family.ts'
import { cases } from './enforce-cases.ts'
import { inspections } from './enforce-inspections.ts'
import { officers } from './enforce-officers.ts'

/** 行政执法: officers, inspections, cases. */
export const enforce: Family = { family: 'enforce', name: '行政执法', indicators: [...officers, ...inspections, ...cases] }
