// SPDX-License-Identifier: MulanPSL-2.0
import { performance } from 'node:perf_hooks'

/** Median milliseconds of two ways to do the same work, and the median of their ratios pair by pair. */
export interface Paired {
  ours: number
  other: number
  ratio: number
}

/** The middle one. */
export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Runs the two in turn, ours other ours other, so that a machine that drifts drifts for both. */
export async function paired(rounds: number, ours: () => Promise<unknown>, other: () => Promise<unknown>): Promise<Paired> {
  await ours()
  await other()
  const pairs: [number, number][] = []
  for (let round = 0; round < rounds; round++) pairs.push([await timed(ours), await timed(other)])
  return { ours: median(pairs.map(([a]) => a)), other: median(pairs.map(([, b]) => b)), ratio: median(pairs.map(([a, b]) => a / b)) }
}

/** Median milliseconds of one way to do it, the first time left out. */
export async function medianOf(rounds: number, work: () => unknown): Promise<number> {
  await work()
  const took: number[] = []
  for (let round = 0; round < rounds; round++) took.push(await timed(async () => work()))
  return median(took)
}

/** One row of the table that is printed. */
export const row = (what: string, { ours, other, ratio }: Paired): string =>
  `${what.padEnd(64)} ${ours.toFixed(2).padStart(9)} ms ${other.toFixed(2).padStart(9)} ms ${ratio.toFixed(2).padStart(7)}×`
