// SPDX-License-Identifier: MulanPSL-2.0
import { type FilingBody, type FilingKind, isFiguresBody } from '../../kernel/kernel.ts'
import { canonical, chainHash, lineHash } from '../../store/chain.ts'
import { hashOf } from '../../store/filing/filed.ts'

/** A line of the chain with the hash before it, so that it can be checked alone. */
export interface ShownLine {
  position: number
  previous: string
  line: string
  hash: string
}

/** The same with the line's own hash in its place: what it says of the filing, and nothing of who, with what words. */
export interface SaidLine {
  position: number
  previous: string
  hash: string
  lineHash: string
  step: string
  recorded: string
  /** Hash of the body that the step was taken on. */
  body: string
}

interface Filing<L> {
  town: { code: string; name: string; county: string }
  kind: FilingKind
  period: string
  hash: string
  submitted: string
  published: string | null
  body: FilingBody
  chain: readonly L[]
  /** Lines of the versions before this one: when it first came up, whichever of them reach the county. Files made before have none. */
  earlier?: readonly L[]
}

/** The whole of it, as it lies in the town's ledger. */
export interface WholeFiling extends Filing<ShownLine> {
  /** It was made to open a statement by, and is not kept. What programs before made to be taken in has no such mark. */
  opens?: true
}

/** What leaves the house (decision 016): no matter, no user, no comment; the hashes bind the town to what was left out. */
export type FilingStatement = Filing<SaidLine>

/** What a whole filing states: made of it alone, so that whoever is shown the whole can make it again. */
export const statementOf = ({ body, chain, earlier, opens: _, ...filing }: WholeFiling): FilingStatement => ({
  ...filing, body: withoutMatters(body), chain: chain.map(saidLine), earlier: (earlier ?? []).map(saidLine),
})

/** Which matters stand behind a figure, and which dates of theirs, stays with the town. */
export const withoutMatters = (body: FilingBody): FilingBody => (!isFiguresBody(body) ? body
  : { ...body, matters: [], provisional: [],
    figures: Object.fromEntries(Object.entries(body.figures).map(([code, { behind: _, ...figure }]) => [code, figure])) })

function saidLine(shown: ShownLine): SaidLine {
  const { step = '', recorded = '', data } = saysOf(shown)
  return {
    position: shown.position,
    previous: shown.previous,
    hash: shown.hash,
    lineHash: lineHash(shown.line),
    step,
    recorded,
    body: data?.hash ?? '',
  }
}

const members = {
  filing: ['town', 'kind', 'period', 'hash', 'submitted', 'published', 'body', 'chain', 'earlier'],
  town: ['code', 'name', 'county'],
  line: ['position', 'previous', 'hash', 'lineHash', 'step', 'recorded', 'body'],
  figures: ['period', 'figures', 'matters', 'provisional', 'gaps'],
  figure: ['code', 'label', 'unit', 'value', 'numerator', 'denominator', 'zero', 'declaredBy', 'definition', 'definitionHash', 'halves', 'sum', 'behind'],
  gap: ['kind', 'label', 'by', 'span', 'village'],
} as const

const knowsAll = (thing: unknown, of: readonly string[]): boolean =>
  typeof thing !== 'object' || thing === null || Object.keys(thing).every(name => of.includes(name))

/**
 * Whether something is in it that no statement has: it would lie in the county's evidence and go on to the city, seen by nobody. A text's
 * own members are what it was hashed with.
 */
export function hasStrange({ town, chain, earlier = [], body, ...rest }: FilingStatement): boolean {
  const lines = [...chain, ...earlier]
  if (!knowsAll(rest, members.filing) || !knowsAll(town, members.town) || !lines.every(line => knowsAll(line, members.line))) return true
  if (!isFiguresBody(body)) return false
  return !knowsAll(body, members.figures) || !Object.values(body.figures).every(figure => knowsAll(figure, members.figure))
    || !(body.gaps ?? []).every(gap => knowsAll(gap, members.gap))
}

/** Holds together by itself; a text is there as it was hashed, of figures the hash is what the town is bound to. */
export function isSound({ kind, hash, body, chain, earlier = [], submitted, published }: FilingStatement): boolean {
  // By the kind and not by what is in the body: a text that bears an empty list of matters is a text.
  if (kind === 'figures' ? canonical(withoutMatters(body)) !== canonical(body) : hashOf(body) !== hash) return false
  const has = (step: string, at: string) => chain.some(line => line.step === step && line.recorded === at)
  return chain.every(line => isSaid(line) && line.body === hash) && earlier.every(isSaid) && has('submit', submitted)
    && (published === null || (isPublic(kind) && has('publish', published)))
}

/** Of the kinds only one is made public: what says so of another would not go back any more. */
const isPublic = (kind: FilingKind): boolean => kind === 'annual-report'

const isSaid = (line: Partial<SaidLine> | null): boolean =>
  [line?.previous, line?.lineHash, line?.hash, line?.step].every(text => typeof text === 'string') &&
  isMoment(line!.recorded) &&
  chainHash(line!.previous!, line!.lineHash!) === line!.hash

/** The body is what the chain's lines hashed, of this kind and period; its submission and publication are among them. */
export function isWhole({ kind, period, hash, body, chain, earlier = [], submitted, published }: WholeFiling): boolean {
  if (hashOf(body) !== hash) return false
  const has = (step: string, at: string) => chain.map(saysOf).some(says => says.step === step && says.recorded === at)
  const isOurs = (shown: ShownLine) => isLineOf(shown, kind, period)
  return chain.every(shown => isOurs(shown) && saysOf(shown).data?.hash === hash) && earlier.every(isOurs)
    && has('submit', submitted) && (published === null || (isPublic(kind) && has('publish', published)))
}

/**
 * Whether a whole filing is what an earlier statement of it said, when it first came up too. Which steps followed later, its
 * publication among them, and what the town is called today make no difference.
 */
export const opens = (whole: WholeFiling, said: FilingStatement): boolean => {
  const mine = statementOf(whole)
  return sayOne(mine, said) && isWithin(said.chain, mine.chain) && isWithin(said.earlier, mine.earlier)
}

/** Whether two statements of one submission can both be so: one of them may be from before a later step. */
export const agree = (one: FilingStatement, other: FilingStatement): boolean =>
  sayOne(one, other) && goOn(one.chain, other.chain) && goOn(one.earlier, other.earlier)

const goOn = (some: Lines, others: Lines): boolean => isWithin(some, others) || isWithin(others, some)

type Lines = readonly SaidLine[] | undefined

const sayOne = (one: FilingStatement, other: FilingStatement): boolean => contentOf(one) === contentOf(other)

const contentOf = ({ town: { code }, kind, period, hash, submitted, body }: FilingStatement): string =>
  canonical({ code, kind, period, hash, submitted, body })

function isWithin(some: Lines = [], all: Lines = []): boolean {
  const lines = new Set(all.map(canonical))
  return some.every(line => lines.has(canonical(line)))
}

interface Says {
  step?: string
  recorded?: string
  data?: { filing?: string; period?: string; hash?: string }
}

/** A line of this kind and period whose hash is what the chain's rule makes of it. */
function isLineOf(shown: ShownLine, kind: FilingKind, period: string): boolean {
  const { data, recorded } = saysOf(shown)
  return data?.filing === kind && data.period === period && isMoment(recorded) && chainHash(shown.previous, lineHash(shown.line)) === shown.hash
}

/** Of what is no line nothing. */
function saysOf(shown: Partial<ShownLine> | null): Says {
  if (typeof shown?.line !== 'string') return {}
  try {
    return (JSON.parse(shown.line) as Says | null) ?? {}
  } catch {
    return {}
  }
}

export const isMoment = (text: unknown): boolean => typeof text === 'string'
  && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) && !Number.isNaN(Date.parse(text))

/** When the kind and period first came up: a return makes nobody late. */
export const firstOf = ({ earlier = [], submitted }: Filing<ShownLine | SaidLine>): string => earlier
  .map((line): Pick<Says, 'step' | 'recorded'> => ('line' in line ? saysOf(line) : line))
  .flatMap(({ step, recorded }) => (step === 'submit' && recorded ? [recorded] : [])).reduce((a, b) => (b < a ? b : a), submitted)
