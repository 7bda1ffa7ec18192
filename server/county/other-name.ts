// SPDX-License-Identifier: MulanPSL-2.0
import { reasonRefusal, Refusal } from '../../kernel/kernel.ts'
import type { ReadReport } from '../../store/county/read-reports.ts'
import type { UnitTown } from '../../store/county/units.ts'
import { type KeyedFinding, keyed, otherTownNamed, readingKept } from './read.ts'

/** A report put down to a town whose name its text does not bear. */
export const otherNameRule = 'names-another-town'
export const otherNameExplains = '题目、落款写的镇与这份报告记在哪个镇名下是否一致；不一致的，它的数会进到别的镇的数里。'

interface Placing {
  name: string
  /** The town that the text says. */
  said: string | null
  towns: readonly UnitTown[]
  /** The town it is put down to. */
  about: number
}

/**
 * What a text's numbers are put down to is what its text says, unless somebody writes why not. Answers the reason where one was needed.
 * @throws Refusal
 */
export function confirmedPlacing({ name, said, towns, about }: Placing, confirmed: string | undefined): string | undefined {
  const other = otherTownNamed(towns, said, about)
  if (!other) return undefined
  const here = towns.find(({ id }) => id === about)!.name
  const wrong = reasonRefusal(confirmed ?? '', `为什么记在${here}名下`)
  if (wrong === undefined) return confirmed!.trim()
  throw new Refusal(`“${name}”的题目或者落款写的是${other.name}，不是${here}；请核对，确要记在${here}名下的，${wrong}`, { field: 'confirmed' })
}

/** The same as a finding on the text: answered where somebody wrote why, open where it was placed before that was asked. */
export function besideName(towns: readonly UnitTown[], report: Pick<ReadReport, 'about' | 'text' | 'reading'>): KeyedFinding[] {
  const { town: said } = readingKept(report as ReadReport)
  const other = otherTownNamed(towns, said, report.about)
  const at = other ? report.text.indexOf(other.name) : -1
  if (!other || at < 0) return []
  const here = towns.find(({ id }) => id === report.about)?.name ?? ''
  const start = [...report.text.slice(0, at)].length
  return keyed([{ rule: otherNameRule, severity: 'inconsistent', message: `题目或者落款写的是${other.name}，这一份记在${here}名下`,
    sentences: [{ start, end: start + [...other.name].length, text: other.name }] }])
}
