// SPDX-License-Identifier: MulanPSL-2.0
import type { Transaction } from 'kysely'
import {
  type FilingBody, type FilingKind, filingKinds, filingName, filingStates, isFiguresBody, periodRefusal, Refusal,
} from '../../kernel/kernel.ts'
import { beginning, canonical, chainHash, lineHash } from '../../store/chain.ts'
import { inUnit } from '../../store/county/submitted.ts'
import { keyAt, takeFilingIn } from '../../store/county/taken.ts'
import type { Unit, UnitTown } from '../../store/county/units.ts'
import { hashOf } from '../../store/filing/filed.ts'
import { todayIn } from '../../law/law.ts'
import type { Schema } from '../../store/schema.ts'
import { fingerprintOf, publicKeyOf, signFor } from '../../store/seal/town-key.ts'
import type { Ledger, Store } from '../../store/store.ts'
import { isSlip } from './return-slip.ts'
import { isCut, isSignedWith } from './signed-file.ts'

/** A line of the chain with the hash before it, so that it can be checked alone. */
interface ShownLine {
  position: number
  previous: string
  line: string
  hash: string
}

/** What is signed: the filing as submitted, with the lines of its life. */
interface Signed {
  town: { code: string; name: string; county: string }
  kind: FilingKind
  period: string
  hash: string
  submitted: string
  published: string | null
  body: FilingBody
  chain: readonly ShownLine[]
  /** Lines of the versions before this one: when it first came up, whichever of them reach the county. Files made before have none. */
  earlier?: readonly ShownLine[]
}

const form = 'fazhen-filing-1'

/** A submitted filing as a file for the county's server, signed with the town's key. @throws Refusal where it is not submitted */
export async function federationFile(store: Store, ledger: Ledger, kind: FilingKind, period: string): Promise<string> {
  const filing = await ledger.filings.read(kind, period)
  const name = `${ledger.town.name}${filingName(kind, period)}`
  if (!filing) throw new Refusal(`${name}还没有填报，没有可以报送的文件`)
  if (filing.state !== 'submitted' && filing.state !== 'published') throw new Refusal(`${name}${filingStates[filing.state]}，报送之后才能导出报送文件`)
  const { id: town, code, name: called, county } = ledger.town
  const at = (step: string) => filing.events.findLast(event => event.step === step)?.at ?? null
  const before = (await ledger.filings.versions(kind, period)).filter(({ id }) => id !== filing.id).map(({ id }) => id)
  const signed: Signed = {
    town: { code, name: called, county }, kind, period, hash: filing.hash, submitted: at('submit')!, published: at('publish'), body: filing.body,
    chain: await ledger.within(tx => linesOf(tx, town, [filing.id])), earlier: await ledger.within(tx => linesOf(tx, town, before)),
  }
  const text = canonical(JSON.parse(JSON.stringify(signed)))
  return `${canonical({ form, key: publicKeyOf(store.master, town), signed: JSON.parse(text), signature: signFor(store.master, town, text) })}\n`
}

async function linesOf(tx: Transaction<Schema>, town: number, filings: readonly string[]): Promise<ShownLine[]> {
  if (filings.length === 0) return []
  const rows = await tx.selectFrom('entry').select(['position', 'line', 'hash'])
    .where('town_id', '=', town).where('matter_id', 'in', [...filings]).orderBy('position').execute()
  const before = await tx.selectFrom('entry').select(['position', 'hash'])
    .where('town_id', '=', town).where('position', 'in', rows.map(({ position }) => position - 1)).execute()
  return rows.map(row => ({ ...row, previous: before.find(({ position }) => position === row.position - 1)?.hash ?? beginning.hash }))
}

export interface TakenIn {
  town: UnitTown
  kind: FilingKind
  kindLabel: string
  period: string
  submitted: string
  hash: string
  repeated: boolean
  /** When the very same file went back to the town, if it did. */
  returned: string | null
}

/**
 * Takes a file of another server in, once however often it is sent.
 * @throws Refusal in one sentence: no such file, not of this county, no key, altered.
 */
export async function takeIn(store: Store, unit: Unit, file: string, who: { by: string; at: Date }): Promise<TakenIn> {
  const { signed, key, signature } = parsed(file)
  const town = unit.towns.find(({ code }) => code === signed.town.code)
  if (!town) throw new Refusal(`文件是${signed.town.county}${signed.town.name}（${signed.town.code}）的，${unit.name}没有这个镇`)
  const registered = await inUnit(store.engine, unit, tx => keyAt(tx, town.desk, town.id))
  if (!registered) throw new Refusal(`${town.name}还没有登记公钥，不能核对是谁签的；请与镇里核对指纹 ${fingerprintOf(key)} 后，先在“设置”的“各镇的公钥”里登记`)
  const name = `${town.name}${filingName(signed.kind, signed.period)}`
  if (!isSignedWith(registered, { file, key, signed, signature }))
    throw new Refusal(key === registered ? `${name}的文件签发后被改动过，没有接收；请让镇里重新导出` : `${name}的文件不是用登记的公钥签的（文件里的指纹是 ${fingerprintOf(key)}），没有接收`)
  if (!isWhole(signed)) throw new Refusal(`${name}的文件内容与它的校验值对不上，没有接收；请让镇里重新导出`)
  const { kind, period, hash, submitted, published } = signed
  if (Date.parse(submitted) > who.at.getTime() + clockGap)
    throw new Refusal(`${name}的文件写明 ${todayIn(Date.parse(submitted))} 报送，这一天还没有到，没有接收；请镇里核对服务器的时间后重新报送`)
  const body = isFiguresBody(signed.body) ? withoutMatters(signed.body) : signed.body
  const before = await inUnit(store.engine, unit, tx =>
    takeFilingIn(tx, town, { kind, period, hash, submitted, first: firstOf(signed), published, body, file }, who))
  return { town, kind, kindLabel: filingKinds[kind], period, submitted, hash, ...before }
}

/** Two servers' clocks are not one. */
const clockGap = 60 * 60 * 1000

/** When the kind and period first came up: a return makes nobody late. */
const firstOf = ({ earlier = [], submitted }: Signed): string => earlier.map(saysOf)
  .flatMap(({ step, recorded }) => (step === 'submit' && recorded ? [recorded] : [])).reduce((a, b) => (b < a ? b : a), submitted)

/** Which matters stand behind a figure stays with the town. */
const withoutMatters = (body: Extract<FilingBody, { matters: unknown }>) =>
  ({ ...body, matters: [], figures: Object.fromEntries(Object.entries(body.figures).map(([code, { behind: _, ...figure }]) => [code, figure])) })

function parsed(file: string): { signed: Signed; key: string; signature: string } {
  const none = new Refusal(isSlip(file) ? '这是退回单，不是报送文件；退回单由镇里的服务器接收'
    : '这不是镇级服务器导出的报送文件，请让镇里用“导出报送文件”重新导出')
  try {
    const said = JSON.parse(file) as { form?: unknown; key?: unknown; signed?: Signed; signature?: unknown }
    const { signed } = said
    if (said.form !== form || typeof said.key !== 'string' || typeof said.signature !== 'string' || !signed) throw none
    const known = Object.hasOwn(filingKinds, signed.kind)
      && typeof signed.period === 'string' && periodRefusal(signed.kind, signed.period) === undefined
    if (!known || !signed.town?.code || !isBody(signed.kind, signed.body) || !Array.isArray(signed.chain) || !isMoment(signed.submitted)) throw none
    if (!Array.isArray(signed.earlier ?? []) || (signed.published !== null && !isMoment(signed.published))) throw none
    return { signed, key: said.key, signature: said.signature }
  } catch (error) {
    throw isCut(file, form, error) ? new Refusal('报送文件不完整，可能没有传完，没有接收；请让镇里重新导出') : none
  }
}

const isMoment = (text: unknown): boolean => typeof text === 'string'
  && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) && !Number.isNaN(Date.parse(text))

/** What every page that shows it takes for granted. */
function isBody(kind: FilingKind, body: FilingBody): boolean {
  if (kind !== 'figures') return Array.isArray((body as { manuscript?: { blocks?: unknown } }).manuscript?.blocks)
  return isFiguresBody(body) && typeof body.figures === 'object' && Object.values(body.figures ?? {}).every(figure => figure?.code !== undefined)
}

interface Says {
  step?: string
  recorded?: string
  data?: { filing?: string; period?: string; hash?: string }
}

/** The body is what the chain's lines hashed, of this kind and period; its submission and publication are among them. */
function isWhole({ kind, period, hash, body, chain, earlier = [], submitted, published }: Signed): boolean {
  if (hashOf(body) !== hash) return false
  const has = (step: string, at: string) => chain.map(saysOf).some(says => says.step === step && says.recorded === at)
  const isOurs = (shown: ShownLine) => isLineOf(shown, kind, period)
  return chain.every(shown => isOurs(shown) && saysOf(shown).data?.hash === hash) && earlier.every(isOurs)
    && has('submit', submitted) && (published === null || has('publish', published))
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
