// SPDX-License-Identifier: MulanPSL-2.0
import { blockKey as keyOf, type ManuscriptBlock } from '../../kernel/kernel.ts'
import type { Head } from './conversion.ts'

/** A stretch in which two texts agree, or in which they do not. */
export type Stretch = { same: readonly ManuscriptBlock[] } | Differing
export type Choice = 'theirs' | 'mine' | 'both'

export interface Differing {
  /** What stood here in the text both rest on, where that is known. */
  base?: readonly ManuscriptBlock[]
  theirs: readonly ManuscriptBlock[]
  mine: readonly ManuscriptBlock[]
  /** Who of the two wrote here; both where both did or it is not known. */
  wrote: Choice
  /** Both did, though one of them is proposed; false where it is not known. */
  bothWrote?: boolean
  /** The two put together; without it both stand one after the other. */
  together?: readonly ManuscriptBlock[]
}

/**
 * Two texts beside each other, block by block. Where both rest on one text, each is held against that: what one of them moved, changed
 * or took away is theirs, and what the other left as it was is not put back.
 */
export function stretchesOf(base: readonly ManuscriptBlock[], theirs: readonly ManuscriptBlock[], mine: readonly ManuscriptBlock[]): Stretch[] {
  const [b, a, c] = [base.map(keyOf), theirs.map(keyOf), mine.map(keyOf)]
  if (base.length === 0) return fallingTogether(commonOf(a, c).map(([x, y]) => ({ k: 0, x, y })), { base, theirs, mine })
  const [inTheirs, inMine] = [new Map(commonOf(b, a)), new Map(commonOf(b, c))]
  const kept = b.flatMap((_key, k) => (inTheirs.has(k) && inMine.has(k) ? [{ k, x: inTheirs.get(k)!, y: inMine.get(k)! }] : []))
  return fallingTogether(kept, { base, theirs, mine })
}

interface Sides {
  base: readonly ManuscriptBlock[]
  theirs: readonly ManuscriptBlock[]
  mine: readonly ManuscriptBlock[]
}

/** The stretches between the places where the texts are one. */
function fallingTogether(places: readonly { k: number; x: number; y: number }[], { base, theirs, mine }: Sides): Stretch[] {
  const stretches: Stretch[] = []
  const push = (next: Stretch) => {
    const last = stretches.at(-1)
    if (last && 'same' in last && 'same' in next) stretches[stretches.length - 1] = { same: [...last.same, ...next.same] }
    else stretches.push(next)
  }
  let from = { k: 0, x: 0, y: 0 }
  const end = { k: base.length, x: theirs.length, y: mine.length }
  for (const place of [...places, end]) {
    between({ base: base.slice(from.k, place.k), theirs: theirs.slice(from.x, place.x), mine: mine.slice(from.y, place.y) }, base.length > 0).forEach(push)
    if (place !== end) push({ same: [theirs[place.x]!] })
    from = { k: place.k + (base.length > 0 ? 1 : 0), x: place.x + 1, y: place.y + 1 }
  }
  return stretches
}

/** What stands between two such places. As many paragraphs on each side are the same ones, each written anew or not. */
function between({ base, theirs, mine }: Sides, hasBase: boolean): Stretch[] {
  if (alike(theirs, mine)) return theirs.length > 0 ? [{ same: theirs }] : []
  if (!hasBase) return [{ theirs, mine, wrote: 'both' }]
  if (alike(theirs, base)) return [{ base, theirs, mine, wrote: 'mine' }]
  if (alike(mine, base)) return [{ base, theirs, mine, wrote: 'theirs' }]
  if (base.length > 1 && theirs.length === base.length && mine.length === base.length) return base.flatMap(
    (block, at) => between({ base: [block], theirs: [theirs[at]!], mine: [mine[at]!] }, true)
  )
  return [{ base, theirs, mine, wrote: 'both' }]
}

const alike = (some: readonly ManuscriptBlock[], others: readonly ManuscriptBlock[]): boolean =>
  some.length === others.length && some.every((block, at) => keyOf(block) === keyOf(others[at]!))

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
