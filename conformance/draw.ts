// SPDX-License-Identifier: MulanPSL-2.0

/** Where chance comes from: a fixed sequence in the suite, fast-check in the property test. */
export interface Draw {
  /** A whole number from `least` to `most`, both drawn. */
  int(least: number, most: number): number
}

/** A sequence that is the same for the same seed (mulberry32). */
export function seeded(seed: number): Draw {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return { int: (least, most) => least + Math.floor(next() * (most - least + 1)) }
}

export const pick = <T>(draw: Draw, from: readonly T[]): T => from[draw.int(0, from.length - 1)]!

/** True `times` in a hundred. */
export const chance = (draw: Draw, times: number): boolean => draw.int(1, 100) <= times

/** Some of them, in their order, at least one. */
export function some<T>(draw: Draw, from: readonly T[]): T[] {
  const kept = from.filter(() => chance(draw, 40))
  return kept.length > 0 ? kept : [pick(draw, from)]
}
