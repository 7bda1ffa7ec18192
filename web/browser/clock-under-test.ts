// SPDX-License-Identifier: MulanPSL-2.0
// Loaded before the program under test: moves its clock by as much as FAZHEN_CLOCK_MOVED says, in milliseconds.
const moved = Number(process.env.FAZHEN_CLOCK_MOVED)
const Real = Date

globalThis.Date = class extends Real {
  constructor(...parts: [] | [string | number | Date] | Parameters<typeof Date.UTC>) {
    if (parts.length === 0) super(Real.now() + moved)
    else super(...(parts as [number]))
  }

  static override now(): number {
    return Real.now() + moved
  }
} as DateConstructor
