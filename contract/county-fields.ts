// SPDX-License-Identifier: MulanPSL-2.0

/** Figures of one field, or with an empty label those that a county put first in an order of its own. */
export interface Field<T> {
  label: string
  figures: T[]
}

/**
 * Figures under the fields they belong to, in the order in which they come. What stands before the first whole field is an order
 * that the county made across the fields, and is left as it is.
 */
export function fieldsOf<T extends { kindLabel: string }>(figures: readonly T[]): Field<T>[] {
  const runs: Field<T>[] = []
  for (const figure of figures) {
    const last = runs.at(-1)
    if (last?.label === figure.kindLabel) last.figures.push(figure)
    else runs.push({ label: figure.kindLabel, figures: [figure] })
  }
  const seen = new Set<string>()
  let from = runs.length
  while (from > 0 && !seen.has(runs[from - 1]!.label)) seen.add(runs[--from]!.label)
  const own = runs.slice(0, from).flatMap(run => run.figures)
  return [...(own.length > 0 ? [{ label: '', figures: own }] : []), ...runs.slice(from)]
}
