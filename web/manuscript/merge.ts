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
export const stretchesOf = (base: readonly ManuscriptBlock[], theirs: readonly ManuscriptBlock[], mine: readonly ManuscriptBlock[]): Stretch[] =>
  (base.length === 0 ? besideEachOther(theirs, mine) : parted({ base, theirs, mine }).flatMap(between)).reduce<Stretch[]>((all, next) => {
    const last = all.at(-1)
    if (last && 'same' in last && 'same' in next) return [...all.slice(0, -1), { same: [...last.same, ...next.same] }]
    return [...all, next]
  }, [])

interface Sides {
  base: readonly ManuscriptBlock[]
  theirs: readonly ManuscriptBlock[]
  mine: readonly ManuscriptBlock[]
}

/** The three texts in pieces: before every block of the one both rest on whose place is known in each of them, what was put there apart. */
function parted({ base, theirs, mine }: Sides): Sides[] {
  const keys = base.map(keyOf)
  const [inTheirs, inMine] = [theirs, mine].map(side => edges(new Map(commonOf(keys, side.map(keyOf))), base.length, side.length))
  const pieces: Sides[] = []
  let [k, i, j] = [0, 0, 0]
  for (let at = 0; at <= base.length; at++) {
    const [x, y] = [inTheirs!(at), inMine!(at)]
    if (!x || !y) continue
    pieces.push({ base: base.slice(k, at), theirs: theirs.slice(i, x.ends), mine: mine.slice(j, y.ends) })
    pieces.push({ base: [], theirs: theirs.slice(x.ends, x.begins), mine: mine.slice(y.ends, y.begins) })
    ;[k, i, j] = [at, x.begins, y.begins]
  }
  return pieces
}

/** Where in a text the block before a place of the base ends, and the one behind it begins; undefined where it has neither. */
const edges = (found: ReadonlyMap<number, number>, length: number, end: number) => (at: number): { ends: number; begins: number } | undefined => {
  const [before, behind] = [at === 0 ? -1 : found.get(at - 1), at === length ? end : found.get(at)]
  const ends = before === undefined ? behind : before + 1
  return ends === undefined ? undefined : { ends, begins: behind ?? ends }
}

/** Two texts of which it is not known what they rest on. */
function besideEachOther(theirs: readonly ManuscriptBlock[], mine: readonly ManuscriptBlock[]): Stretch[] {
  const stretches: Stretch[] = []
  let [i, j] = [0, 0]
  for (const [x, y] of [...commonOf(theirs.map(keyOf), mine.map(keyOf)), [theirs.length, mine.length] as const]) {
    if (x > i || y > j) stretches.push({ theirs: theirs.slice(i, x), mine: mine.slice(j, y), wrote: 'both' })
    if (x < theirs.length) stretches.push({ same: [theirs[x]!] })
    ;[i, j] = [x + 1, y + 1]
  }
  return stretches
}

/** A piece by who changed it. As many paragraphs on each side are the same ones, each written anew or not. */
function between({ base, theirs, mine }: Sides): Stretch[] {
  if (alike(theirs, mine)) return theirs.length > 0 ? [{ same: theirs }] : []
  if (alike(theirs, base)) return [{ base, theirs, mine, wrote: 'mine' }]
  if (alike(mine, base)) return [{ base, theirs, mine, wrote: 'theirs' }]
  if (base.length > 1 && theirs.length === base.length && mine.length === base.length) return base.flatMap(
    (block, at) => between({ base: [block], theirs: [theirs[at]!], mine: [mine[at]!] })
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
