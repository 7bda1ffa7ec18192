// SPDX-License-Identifier: MulanPSL-2.0
import { reasonRefusal, Refusal } from '../../kernel/kernel.ts'
import type { ReadReport } from '../../store/county/read-reports.ts'
import type { UnitTown } from '../../store/county/units.ts'
import { type KeyedFinding, keyed, type NamedTown, otherTownNamed, readingKept } from './read.ts'

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
  throw new Refusal(`“${name}”的题目或者落款写的是${calledSays(other)}，不是${here}；请核对，确要记在${here}名下的，${wrong}`, { field: 'confirmed' })
}

/** The name alone looks like a town of this unit's that the reader has forgotten. */
const calledSays = ({ id, name }: NamedTown): string => (id === null ? `${name}（不在这里登记的镇里）` : name)

/** Where a title and a signature stand. */
const [head, foot] = [600, 200]

/** The places of a name in head and foot of a text; of one that stands in neither the first. */
function placesOf(name: string, text: string): number[] {
  const all: number[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) all.push(at)
  const seen = all.filter(at => at < head || at >= text.length - foot)
  return seen.length > 0 ? seen : all.slice(0, 1)
}

/** The same as a finding on the text: answered where somebody wrote why, open where it was placed before that was asked. */
export function besideName(towns: readonly UnitTown[], report: Pick<ReadReport, 'about' | 'text' | 'reading'>): KeyedFinding[] {
  const { town: said } = readingKept(report as ReadReport)
  const other = otherTownNamed(towns, said, report.about)
  const places = other ? placesOf(other.name, report.text) : []
  if (!other || places.length === 0) return []
  const here = towns.find(({ id }) => id === report.about)?.name ?? ''
  const sentences = places.map(at => {
    const start = [...report.text.slice(0, at)].length
    return { start, end: start + [...other.name].length, text: other.name }
  })
  // Its key is made of the name said once: how often it stands there is no other finding.
  const [finding] = keyed([{ rule: otherNameRule, severity: 'suspect', message: `题目或者落款写的是${calledSays(other)}，这一份记在${here}名下`,
    sentences: sentences.slice(0, 1) }])
  return [{ ...finding!, sentences }]
}
