// SPDX-License-Identifier: MulanPSL-2.0
import type { Transaction } from 'kysely'
import {
  type FilingBody, type FilingKind, filingKinds, filingName, filingStates, isFiguresBody, periodRefusal, Refusal,
} from '../../kernel/kernel.ts'
import { beginning, canonical } from '../../store/chain.ts'
import { inUnit } from '../../store/county/submitted.ts'
import { fileIfKept, keyAt, takeFilingIn } from '../../store/county/taken.ts'
import type { Unit, UnitTown } from '../../store/county/units.ts'
import { todayIn } from '../../law/law.ts'
import type { Schema } from '../../store/schema.ts'
import { fingerprintOf, publicKeyOf, signFor } from '../../store/seal/town-key.ts'
import type { Ledger, Store } from '../../store/store.ts'
import {
  agree, type FilingStatement, firstOf, hasStrange, isMoment, isSound, isWhole, opens, type ShownLine, statementOf, type WholeFiling, withoutMatters,
} from './filing-statement.ts'
import { isSlip } from './return-slip.ts'
import { isCut, isSignedWith } from './signed-file.ts'

/** `fazhen-filing-2` leaves the house; `-1` is the whole, for who opens it, and what programs before made. */
const [statementForm, wholeForm] = ['fazhen-filing-2', 'fazhen-filing-1']

/**
 * A submitted filing as a file for the county's server, signed with the town's key: what it states, or the whole, which holds matters,
 * users and comments and is for an auditor in the house. @throws Refusal where it is not submitted
 */
export async function federationFile(store: Store, ledger: Ledger, kind: FilingKind, period: string, whole = false): Promise<string> {
  const filing = await ledger.filings.read(kind, period)
  const name = `${ledger.town.name}${filingName(kind, period)}`
  if (!filing) throw new Refusal(`${name}还没有填报，没有可以报送的文件`)
  if (filing.state !== 'submitted' && filing.state !== 'published') throw new Refusal(`${name}${filingStates[filing.state]}，报送之后才能导出报送文件`)
  const { id: town, code, name: called, county } = ledger.town
  const at = (step: string) => filing.events.findLast(event => event.step === step)?.at ?? null
  const before = (await ledger.filings.versions(kind, period)).filter(({ id }) => id !== filing.id).map(({ id }) => id)
  const all: WholeFiling = {
    town: { code, name: called, county }, kind, period, hash: filing.hash, submitted: at('submit')!, published: at('publish'), body: filing.body,
    chain: await ledger.within(tx => linesOf(tx, town, [filing.id])), earlier: await ledger.within(tx => linesOf(tx, town, before)),
  }
  const text = canonical(JSON.parse(JSON.stringify(whole ? { ...all, opens: true } satisfies WholeFiling : statementOf(all))))
  return `${canonical({ form: whole ? wholeForm : statementForm, key: publicKeyOf(store.master, town), signed: JSON.parse(text), signature: signFor(store.master, town, text) })}\n`
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
  /** It was the whole of a filing that is here as its statement, and is what that said. */
  opened: boolean
}

/**
 * Takes a file of another server in, once however often it is sent.
 * @throws Refusal in one sentence: no such file, not of this county, no key, altered.
 */
export async function takeIn(store: Store, unit: Unit, file: string, who: { by: string; at: Date }): Promise<TakenIn> {
  const { signed, key, signature, whole } = parsed(file)
  const town = unit.towns.find(({ code }) => code === signed.town.code)
  if (!town) throw new Refusal(`文件是${signed.town.county}${signed.town.name}（${signed.town.code}）的，${unit.name}没有这个镇`)
  const registered = await inUnit(store.engine, unit, tx => keyAt(tx, town.desk, town.id))
  if (!registered) throw new Refusal(`${town.name}还没有登记公钥，不能核对是谁签的；请与镇里核对指纹 ${fingerprintOf(key)} 后，先在“设置”的“各镇的公钥”里登记`)
  const name = `${town.name}${filingName(signed.kind, signed.period)}`
  if (!isSignedWith(registered, { file, key, signed, signature }))
    throw new Refusal(key === registered ? `${name}的文件签发后被改动过，没有接收；请让镇里重新导出` : `${name}的文件不是用登记的公钥签的（文件里的指纹是 ${fingerprintOf(key)}），没有接收`)
  if (!whole && hasStrange(signed as FilingStatement))
    throw new Refusal(`${name}的文件里有报送文件不该有的内容，没有接收；请让镇里用“导出报送文件”重新导出`)
  if (whole ? !isWhole(signed as WholeFiling) : !isSound(signed as FilingStatement)) throw new Refusal(`${name}的文件内容与它的校验值对不上，没有接收；请让镇里重新导出`)
  const { kind, period, hash, submitted, published } = signed
  if (Date.parse(submitted) > who.at.getTime() + clockGap)
    throw new Refusal(`${name}的文件写明 ${todayIn(Date.parse(submitted))} 报送，这一天还没有到，没有接收；请镇里核对服务器的时间后重新报送`)
  const told = { town, kind, kindLabel: filingKinds[kind], period, submitted, hash }
  return inUnit(store.engine, unit, async tx => {
    const said = await statementKept(tx, town, signed)
    if (said && !whole && !agree(signed as FilingStatement, said))
      throw new Refusal(`${name}以前收过同一次报送的一份，这一份写的与它不一样，没有接收；两份都是${town.name}签的，请与${town.name}核对`)
    if (said && whole) {
      if (!opens(signed as WholeFiling, said)) throw new Refusal(`${name}的完整文件与以前收的一份对不上，以前收的数或者步骤不是它台账里的，请与${town.name}核对`)
      return { ...told, repeated: true, returned: null, opened: true }
    }
    if (whole && (signed as WholeFiling).opens) {
      // It is for looking and not for keeping: matters, users and comments of the town are in it.
      if ((await fileIfKept(tx, town, signed)) === undefined)
        throw new Refusal(`${name}的这个文件是核对用的完整文件，里面有镇里的事项和经办人，这里不留；请让${town.name}先交报送文件，收下以后再用它核对`)
      return { ...told, repeated: true, returned: null, opened: false }
    }
    const taken = { kind, period, hash, submitted, first: firstOf(signed), published, body: withoutMatters(signed.body), file }
    return { ...told, ...(await takeFilingIn(tx, town, taken, who)), opened: false }
  })
}

/** What was kept of this very submission, where it is its statement. */
async function statementKept(tx: Transaction<Schema>, town: UnitTown, of: WholeFiling | FilingStatement): Promise<FilingStatement | undefined> {
  const file = await fileIfKept(tx, town, of)
  const { form, signed } = JSON.parse(file ?? '{}') as { form?: string; signed?: FilingStatement }
  return form === statementForm ? signed : undefined
}

/** Two servers' clocks are not one. */
const clockGap = 60 * 60 * 1000

function parsed(file: string): { signed: WholeFiling | FilingStatement; key: string; signature: string; whole: boolean } {
  const none = new Refusal(isSlip(file) ? '这是退回单，不是报送文件；退回单由镇里的服务器接收'
    : '这不是镇级服务器导出的报送文件，请让镇里用“导出报送文件”重新导出')
  try {
    const said = JSON.parse(file) as { form?: unknown; key?: unknown; signed?: WholeFiling | FilingStatement; signature?: unknown }
    const { signed } = said
    if ((said.form !== wholeForm && said.form !== statementForm) || typeof said.key !== 'string' || typeof said.signature !== 'string' || !signed)
      throw none
    const known = Object.hasOwn(filingKinds, signed.kind)
      && typeof signed.period === 'string' && periodRefusal(signed.kind, signed.period) === undefined
    if (!known || !signed.town?.code || !isBody(signed.kind, signed.body) || !Array.isArray(signed.chain) || !isMoment(signed.submitted)) throw none
    if (!Array.isArray(signed.earlier ?? []) || (signed.published !== null && !isMoment(signed.published))) throw none
    return { signed, key: said.key, signature: said.signature, whole: said.form === wholeForm }
  } catch (error) {
    throw isCut(file, statementForm, error) || isCut(file, wholeForm, error) ? new Refusal('报送文件不完整，可能没有传完，没有接收；请让镇里重新导出') : none
  }
}

/** What every page that shows it takes for granted. */
function isBody(kind: FilingKind, body: FilingBody): boolean {
  if (kind !== 'figures') return !isFiguresBody(body) && Array.isArray((body as { manuscript?: { blocks?: unknown } }).manuscript?.blocks)
  return isFiguresBody(body) && typeof body.figures === 'object' && Object.values(body.figures ?? {}).every(figure => figure?.code !== undefined)
}
