// SPDX-License-Identifier: MulanPSL-2.0
import { blockKey as keyOf, type ManuscriptBlock } from '../../kernel/kernel.ts'
import type { Head } from './conversion.ts'

/** A stretch in which two texts agree, or in which they do not. */
export type Stretch = { same: readonly ManuscriptBlock[] } | Differing
export type Choice = 'theirs' | 'mine' | 'both'

export interface Differing {
  theirs: readonly ManuscriptBlock[]
  mine: readonly ManuscriptBlock[]
  /** Who of the two wrote here; both where both did or it is not known. */
  wrote: Choice
  /** Both did, though one of them is proposed; false where it is not known. */
  bothWrote?: boolean
  /** The two put together; without it both stand one after the other. */
  together?: readonly ManuscriptBlock[]
}

/** Two texts beside each other, block by block; the text both came from tells who changed what. */
export function stretchesOf(base: readonly ManuscriptBlock[], theirs: readonly ManuscriptBlock[], mine: readonly ManuscriptBlock[]): Stretch[] {
  const [a, b] = [theirs.map(keyOf), mine.map(keyOf)]
  const known = new Set(base.map(keyOf))
  const stretches: Stretch[] = []
  let [i, j] = [0, 0]
  const until = (nextI: number, nextJ: number) => {
    if (nextI > i || nextJ > j) stretches.push(
      { theirs: theirs.slice(i, nextI), mine: mine.slice(j, nextJ), wrote: wrote(a.slice(i, nextI), b.slice(j, nextJ), known, base.length > 0) }
    )
  }
  for (const [x, y] of commonOf(a, b)) {
    until(x, y)
    const last = stretches.at(-1)
    if (last && 'same' in last && x === i && y === j) stretches[stretches.length - 1] = { same: [...last.same, theirs[x]!] }
    else stretches.push({ same: [theirs[x]!] })
    ;[i, j] = [x + 1, y + 1]
  }
  until(a.length, b.length)
  return stretches
}

function wrote(theirs: readonly string[], mine: readonly string[], known: ReadonlySet<string>, hasBase: boolean): Choice {
  if (!hasBase) return 'both'
  const [theyDid, iDid] = [theirs, mine].map(side => side.some(key => !known.has(key)))
  if (theyDid && iDid) return 'both'
  if (iDid) return 'mine'
  if (theyDid) return 'theirs'
  // Nobody wrote anything new: one of them took something away, and what was taken away on purpose stays away.
  return theirs.length < mine.length ? 'theirs' : 'mine'
}

/** The longest common run of blocks in order, as pairs of places. */
function commonOf(a: readonly string[], b: readonly string[]): [number, number][] {
  const length = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      length[i]![j] = a[i] === b[j] ? length[i + 1]![j + 1]! + 1 : Math.max(length[i + 1]![j]!, length[i]![j + 1]!)
  const pairs: [number, number][] = []
  for (let [i, j] = [0, 0]; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if (length[i + 1]![j]! >= length[i]![j + 1]!) i++
    else j++
  }
  return pairs
}

/** The text as it was chosen, stretch by stretch. */
export const mergedBy = (
  stretches: readonly Stretch[], choices: readonly (Choice | undefined)[],
): ManuscriptBlock[] => stretches.flatMap((stretch, at) => {
  if ('same' in stretch) return stretch.same
  const choice = choices[at] ?? stretch.wrote
  return choice === 'theirs' ? stretch.theirs : choice === 'mine' ? stretch.mine : stretch.together ?? [...stretch.theirs, ...stretch.mine]
})

/** What stands around the text, as it is called. */
export const headLabels = { title: '标题', issuer: '署名', recipient: '主送机关', number: '发文字号', signer: '签发人', copies: '抄送机关' } as const
type HeadKey = keyof typeof headLabels
export type HeadChoices = Readonly<Partial<Record<HeadKey, 'theirs' | 'mine'>>>

const headKeys = Object.keys(headLabels) as HeadKey[]
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** What both have changed around the text, each to something else. */
export const headsDiffering = (base: Head, theirs: Head, mine: Head): { key: HeadKey; theirs: string; mine: string }[] => headKeys
  .filter(key => !same(theirs[key], base[key]) && !same(mine[key], base[key]) && !same(theirs[key], mine[key]))
  .map(key => ({ key, theirs: headText(theirs, key), mine: headText(mine, key) }))

const headText = (head: Head, key: HeadKey): string => [head[key] ?? []].flat().join('，') || '（不填）'

/** Each part as whoever changed it has it; where both did, as it was chosen. */
export function mergedHead(base: Head, theirs: Head, mine: Head, choices: HeadChoices): Head {
  const taken = headKeys.map(key => {
    const from = same(mine[key], base[key]) ? theirs : same(theirs[key], base[key]) || choices[key] !== 'theirs' ? mine : theirs
    return [key, from[key]] as const
  })
  return Object.fromEntries(taken.filter(([, value]) => value !== undefined)) as unknown as Head
}
