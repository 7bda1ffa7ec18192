// SPDX-License-Identifier: MulanPSL-2.0
import { createHash } from 'node:crypto'
import { issuerOf, unitWords } from '../../contract/county-words.ts'
import { type FilingKind, filingKinds, filingName, filingStates, periodRefusal, Refusal } from '../../kernel/kernel.ts'
import { todayIn } from '../../law/law.ts'
import { canonical } from '../../store/chain.ts'
import { isTurnedBy, keyAt, slipOf } from '../../store/county/taken.ts'
import { inUnit } from '../../store/county/submitted.ts'
import type { Unit, UnitTown } from '../../store/county/units.ts'
import { inTowns } from '../../store/engine/engine.ts'
import { fingerprintOf, publicKeyOf, signFor } from '../../store/seal/town-key.ts'
import type { Filing, Ledger, Store, Town } from '../../store/store.ts'
import { userNames } from '../handlers/user-names.ts'
import { isCut, isSignedWith } from './signed-file.ts'
import { unitsAbove } from './units-above.ts'

/** What a 退回单 says: which unit sends which submission of which town back, when, by whom, with what words. */
interface Slip {
  unit: { code: string; name: string }
  town: { code: string; name: string }
  kind: FilingKind
  period: string
  hash: string
  submitted: string
  returned: string
  by: string
  comments: string
}

const slipForm = 'fazhen-return-1'

/** A 撤回退回单: the same of a return that is taken back, `comments` why, `undone` the words of that return. */
interface RecallSlip extends Slip {
  recalled: string
  undone: string
}

const recallForm = 'fazhen-recall-1'
const isOfForm = (text: string, form: string): boolean => text.startsWith(`{"form":"${form}"`)
export const isRecall = (text: string): boolean => isOfForm(text, recallForm)
export const isSlip = (text: string): boolean => isOfForm(text, slipForm) || isRecall(text)

/** The latest slip for a town on another server, of a return or of its taking back, signed with the unit's key. @throws Refusal where there is none */
export async function returnSlip(store: Store, unit: Unit, town: UnitTown, kind: FilingKind, period: string): Promise<string> {
  const slip = await inUnit(store.engine, unit, tx => slipOf(tx, town, { kind, period }))
  if (!slip) throw new Refusal(`${town.name}${filingName(kind, period)}没有退回过，没有退回单`)
  if (!isTurnedBy(slip, { id: unit.id, office: unitWords(unit).office }))
    throw new Refusal(`${town.name}${filingName(kind, period)}是${slip.unit}退回的，退回单由它导出`)
  // Who of them it was is known there; the town's chain is told the authority, and no account of another server.
  const by = issuerOf(unit)
  const signed: Slip = {
    unit: { code: unit.code, name: unit.name }, town: { code: town.code, name: town.name }, kind, period, hash: slip.hash,
    submitted: slip.submitted, returned: slip.of ?? slip.at, by, comments: slip.says,
  }
  const [form, says] =
    slip.step === 'recall'
      ? [recallForm, { ...signed, recalled: slip.at, undone: slip.undone ?? '' } satisfies RecallSlip]
      : [slipForm, { ...signed }]
  const signature = signFor(store.master, unit.id, canonical(says))
  return `${canonical({ form, key: publicKeyOf(store.master, unit.id), signed: says, signature })}\n`
}

export interface TakenBack extends Pick<Slip, 'kind' | 'period' | 'by' | 'comments' | 'returned'> {
  kindLabel: string
  name: string
  repeated: boolean
  /** It had gone back already, and not by this slip: what happened instead. */
  instead: string | null
  /** The slip took a return back: the filing stands as submitted again. */
  recalled: boolean
}

/**
 * The town takes a slip of the unit above it in: the filing it names has gone back, with the unit's words, as a line of the chain.
 * The same slip again changes nothing. @throws Refusal in one sentence
 */
export async function takeReturn(store: Store, ledger: Ledger, file: string, at: Date): Promise<TakenBack> {
  const { signed: slip, key, signature, word } = slipIn(file)
  const { town } = ledger
  const name = filingName(slip.kind, slip.period)
  if (slip.town.code !== town.code) throw new Refusal(`这是给${slip.town.name}（${slip.town.code}）的${word}，不是${town.name}的，没有接收`)
  await refuseUnsigned(store, town, slip, { key, signature, file })
  const { kind, period, by, comments: words, returned } = slip
  const recalled = 'recalled' in slip
  const told = { kind, kindLabel: filingKinds[kind], period, name, by, comments: words, returned, recalled }
  const versions = await ledger.filings.versions(slip.kind, slip.period)
  const meant = versions.find(({ hash, events }) =>
    hash === slip.hash && events.some(({ step, at: on }) => step === 'submit' && on === slip.submitted))
  if (!meant) throw new Refusal(`${word}说的是 ${todayIn(Date.parse(slip.submitted))} 报送的${name}，${town.name}没有报送过这一份，没有接收`)
  if (recalled) return { ...told, ...(await recalledBy(store, ledger, slip, meant, at)) }
  const comments = returnWords(slip)
  if (meant.state === 'returned') return { ...told, repeated: true, instead: await goneBefore(store, town, slip, meant, comments) }
  if (await isNew(meant, stepBy(ledger, slip, { step: 'return', comments }, at))) return { ...told, repeated: false, instead: null }
  return { ...told, repeated: true, instead: `${name}的这份退回单已由${slip.unit.name}撤回，没有再退一次` }
}

const returnWords = ({ unit, returned, comments }: Pick<Slip, 'unit' | 'returned' | 'comments'>): string =>
  `${unit.name}退回单（${todayIn(Date.parse(returned))}）：${comments}`

/** Who returned it is whom the slip names: the one who carried it in returned nothing. */
const stepBy = (ledger: Ledger, slip: Slip, says: { step: 'return' | 'recall'; comments: string }, at: Date): Promise<Filing> =>
  ledger.filings.step(
    {
      command: `slip ${createHash('sha256')
        .update(canonical({ ...slip }))
        .digest('hex')}`,
      kind: slip.kind,
      period: slip.period,
      saw: slip.hash,
      ...says,
    },
    { actor: { id: slip.by, posts: [{ post: 'county-office', village: 0 }] }, at, county: true, unit: unitOfSlip(slip) },
  )

/** A slip is told by its whole, since the same words may be said twice in a day: the one that was taken before adds no line. */
const isNew = async ({ events }: Filing, stepped: Promise<Filing>): Promise<boolean> => (await stepped).events.length > events.length

/** A return that the unit took back: what its slip had turned stands again. @throws Refusal where the town has filled anew */
async function recalledBy(store: Store, ledger: Ledger, slip: RecallSlip, meant: Filing, at: Date): Promise<Pick<TakenBack, 'repeated' | 'instead'>> {
  const name = filingName(slip.kind, slip.period)
  const comments = `${slip.unit.name}撤回退回单（${todayIn(Date.parse(slip.recalled))}）：${slip.comments}`
  if (meant.state !== 'returned') {
    if (meant.events.some(each => each.step === 'recall' && each.comments === comments)) return { repeated: true, instead: null }
    const stands = `${name}仍是${filingStates[meant.state]}`
    return { repeated: true, instead: `${ledger.town.name}没有接收过那份退回单，${stands}；原来的退回单作废，请不要再接收` }
  }
  const [back, [latest]] = [meant.events.findLast(({ step }) => step === 'return')!, await ledger.filings.versions(slip.kind, slip.period)]
  if (!back.county || back.comments !== returnWords({ ...slip, comments: slip.undone })) {
    const who = back.county ? back.unit ?? '县里' : `${ledger.town.name}自己（${(await userNames(store, [back.by]))(back.by)}）`
    return { repeated: true, instead: `${name}是${who}退回的，不是撤回退回单说的那一次，仍是已退回` }
  }
  if (latest?.id !== meant.id) throw new Refusal(`${ledger.town.name}${name}退回以后已重新填报，退回不能再撤回，没有接收；请照重新填报的办`)
  return { repeated: !(await isNew(meant, stepBy(ledger, slip, { step: 'recall', comments }, at))), instead: null }
}

/** 示范县司法局 out of 示范县司法局（依法治县办）; of a slip from before the authority was written the unit's name. */
const unitOfSlip = ({ by, unit }: Slip): string => (by.startsWith(unit.name) ? by.replace(/（.*$/, '') : unit.name)

/** Who else had sent it back, since a slip changes nothing then; null where it was this very slip. */
async function goneBefore(
  store: Store,
  { name: town }: Town,
  { unit }: Slip,
  { kind, period, events }: Filing,
  comments: string,
): Promise<string | null> {
  const back = events.findLast(({ step }) => step === 'return')
  if (!back || (back.county && back.comments === comments)) return null
  const who = back.county ? (back.unit ?? '县里') : `${town}自己（${(await userNames(store, [back.by]))(back.by)}）`
  return `${filingName(kind, period)}这一份在 ${todayIn(Date.parse(back.at))} 已由${who}退回，退回单没有再退一次；${unit.name}的意见没有记入台账，请照着一并改好`
}

/** @throws Refusal where the slip is not of a unit above the town, whose key is registered there, as that unit signed it */
async function refuseUnsigned(store: Store, { id, name }: Town, slip: Slip,
  { key, signature, file }: { key: string; signature: string; file: string }): Promise<void> {
  const unit = (await unitsAbove(store, id)).find(({ code }) => code === slip.unit.code)
  if (!unit) throw new Refusal(`退回单是${slip.unit.name}（${slip.unit.code}）出的，${name}不归它管，没有接收`)
  const registered = await inTowns(store.engine, [id], tx => keyAt(tx, id, unit.id))
  if (!registered && key === publicKeyOf(store.master, unit.id)) throw new Refusal(`退回单是这台服务器自己出的，请交${name}的服务器接收`)
  if (!registered) throw new Refusal(`还没有登记${unit.name}的公钥，不能核对退回单是谁签的；请与${unit.name}核对指纹 ${fingerprintOf(key)} 后先登记`)
  if (isSignedWith(registered, { file, key, signed: slip, signature })) return
  throw new Refusal(key === registered ? `${unit.name}的退回单签发后被改动过，没有接收；请让${unit.name}重新导出`
    : `退回单不是用登记的${unit.name}的公钥签的（文件里的指纹是 ${fingerprintOf(key)}），没有接收`)
}

function slipIn(file: string): { signed: Slip | RecallSlip; key: string; signature: string; word: string } {
  const none = new Refusal(file.startsWith('{"form":"fazhen-filing') ? '这是报送文件，不是退回单；报送文件由县里接收'
    : '这不是县里服务器导出的退回单，请让县里用“导出退回单”重新导出')
  try {
    const { form, key, signed, signature } = JSON.parse(file) as {
      form?: unknown
      key?: unknown
      signed?: Slip & Partial<RecallSlip>
      signature?: unknown
    }
    const texts = [key, signature, signed?.unit?.code, signed?.unit?.name, signed?.town?.code, signed?.town?.name, signed?.period, signed?.hash,
      signed?.submitted, signed?.returned, signed?.by, signed?.comments]
    if ((form !== slipForm && form !== recallForm) || !signed || texts.some(text => typeof text !== 'string')) throw none
    if (
      !Object.hasOwn(filingKinds, signed.kind) ||
      [signed.recalled, signed.undone].some(text => (typeof text === 'string') !== (form === recallForm))
    )
      throw none
    if (
      periodRefusal(signed.kind, signed.period) ||
      [signed.submitted, signed.returned, signed.recalled ?? signed.returned].some(text => Number.isNaN(Date.parse(text)))
    )
      throw none
    return { signed, key: key as string, signature: signature as string, word: form === recallForm ? '撤回退回单' : '退回单' }
  } catch (error) {
    throw isCut(file, slipForm, error) || isCut(file, recallForm, error) ? new Refusal('退回单不完整，可能没有传完，没有接收；请让县里重新导出') : none
  }
}
