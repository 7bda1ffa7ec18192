// SPDX-License-Identifier: MulanPSL-2.0
import type { Answer } from '../../kernel/kernel.ts'
import { numeral } from '../../kernel/report/printed.ts'

/** Under so many a change says little: a share of it is not spoken of. */
export const smallNumber = 10

export type Caution = 'small' | 'definition-changed'

/** A figure in a period and in the one before it. */
export interface Compared {
  code: string
  label: string
  now: Answer
  before: Answer
  /** Now less before; undefined where the two may not be compared. */
  difference: number | undefined
  cautions: readonly Caution[]
}

/** What a period's figures rest on, with the hash of each definition. */
export interface Measured {
  answers: ReadonlyMap<string, Answer>
  definitions: ReadonlyMap<string, string>
}

/**
 * The figures of these codes that were reported in both periods and are not the same. Where the definition has changed between
 * them there is no difference, only the word of it.
 */
export function compared(codes: readonly string[], now: Measured, before: Measured): Compared[] {
  return [...new Set(codes)].flatMap(code => {
    const [here, there] = [now.answers.get(code), before.answers.get(code)]
    if (!here || !there || here.value === null || there.value === null) return []
    const changed = isChanged(now.definitions.get(code), before.definitions.get(code))
    if (!changed && same(here, there)) return []
    const cautions: Caution[] = [...(changed ? ['definition-changed' as const] : []), ...(isSmall(here, there) ? ['small' as const] : [])]
    return [{ code, label: here.label, now: here, before: there, difference: changed ? undefined : here.value - there.value, cautions }]
  })
}

/** Of a definition that is not known nothing is said. */
const isChanged = (here: string | undefined, there: string | undefined): boolean => here !== undefined && there !== undefined && here !== there

const same = (here: Answer, there: Answer): boolean => numeral(here.value!) === numeral(there.value!)

/** A rate over few, or few of them in both periods. */
function isSmall(here: Answer, there: Answer): boolean {
  const base = ({ denominator, value }: Answer): number => Math.abs(denominator ?? value ?? 0)
  const rate = here.denominator !== null
  return rate ? Math.min(base(here), base(there)) < smallNumber : Math.max(base(here), base(there)) < smallNumber
}
