// SPDX-License-Identifier: MulanPSL-2.0

/** Numbers that look thrown but follow from a name, so that the specimen is the same on every machine. */
export class Seeded {
  private state: number

  constructor(name: string) {
    let hash = 0x811c9dc5
    for (const sign of name) hash = Math.imul(hash ^ sign.codePointAt(0)!, 0x01000193)
    this.state = hash >>> 0
  }

  /** From 0 up to, not with, 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number, both ends counted. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  chance(share: number): boolean {
    return this.next() < share
  }

  pick<T>(list: readonly T[]): T {
    return list[this.between(0, list.length - 1)]!
  }

  shuffled<T>(list: readonly T[]): T[] {
    const all = [...list]
    for (let at = all.length - 1; at > 0; at--) {
      const other = this.between(0, at)
      ;[all[at], all[other]] = [all[other]!, all[at]!]
    }
    return all
  }

  /** One of the keys, as often as its weight says. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K {
    const all = Object.entries(weights) as [K, number][]
    let left = this.next() * all.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [key, weight] of all) if ((left -= weight) < 0) return key
    return all.at(-1)![0]
  }
}

/**
 * Parts of a whole in proportion to the weights, each a multiple of `step`; they add up to the whole exactly, what cannot be
 * divided goes to the largest.
 */
export function sharesOf(whole: number, weights: readonly number[], step = 1): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const shares = weights.map(weight => Math.floor((whole * weight) / sum / step) * step)
  const rest = whole - shares.reduce((total, share) => total + share, 0)
  shares[weights.indexOf(Math.max(...weights))]! += rest
  return shares
}
