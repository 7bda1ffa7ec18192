// SPDX-License-Identifier: MulanPSL-2.0
import { type FilingKind, filingKinds, filingName, periodRefusal, Refusal } from '../../kernel/kernel.ts'
import { canonical } from '../../store/chain.ts'
import { inUnit, submittedIn } from '../../store/county/submitted.ts'
import { fileKept, keyAt, registerKeyAt } from '../../store/county/taken.ts'
import { type Unit, unitOf, unitsUnder, type UnitTown } from '../../store/county/units.ts'
import type { Who } from '../../store/county/read-reports.ts'
import { fingerprintOf, isPublicKey, publicKeyOf, signFor } from '../../store/seal/town-key.ts'
import type { Store } from '../../store/store.ts'
import { federationFile, takeIn } from './federation.ts'
import { isCut, isSignedWith } from './signed-file.ts'

/** What a county hands on to the server of its city: its towns' own files, and the key it registered of each. */
interface Onward {
  unit: { code: string; name: string }
  kind: FilingKind
  period: string
  filings: readonly { town: string; key: string; file: string }[]
}

export const onwardForm = 'fazhen-onward-1'

/** Everything that stands submitted of a kind and period as one file, signed with the unit's key. @throws Refusal where nothing does */
export async function onwardFile(store: Store, unit: Unit, kind: FilingKind, period: string): Promise<string> {
  const standing = (await inUnit(store.engine, unit, tx => submittedIn(tx, unit, { kind, period }))).filter(({ state }) => state !== 'returned')
  if (standing.length === 0) throw new Refusal(`${unit.name}还没有镇报送${filingName(kind, period)}，没有可以上报的`)
  const filings = []
  for (const filing of standing) {
    const town = unit.towns.find(({ id }) => id === filing.town)!
    const file = filing.source === 'here' ? await federationFile(store, await store.ledger(town.id), kind, period)
      : await inUnit(store.engine, unit, tx => fileKept(tx, town, filing))
    // The key it was taken in by, though the town may have another since.
    filings.push({ town: town.code, key: (JSON.parse(file) as { key: string }).key, file })
  }
  const signed: Onward = { unit: { code: unit.code, name: unit.name }, kind, period, filings }
  const signature = signFor(store.master, unit.id, canonical(signed))
  return `${canonical({ form: onwardForm, key: publicKeyOf(store.master, unit.id), signed, signature })}\n`
}

export interface TakenOnward {
  unit: { id: number; name: string }
  kind: FilingKind
  period: string
  taken: number
  repeated: number
  /** Files that were not taken, each with its sentence. */
  refused: string[]
}

/**
 * Takes in what a unit below handed on: each town's file for itself, by the key that unit registered of the town, unless this one knows
 * another. @throws Refusal where the file is not of a unit below, or not as that unit signed it
 */
export async function takeOnward(store: Store, upper: Unit, file: string, who: Who): Promise<TakenOnward> {
  const { signed, key, signature } = parsed(file)
  const unit = (await unitsUnder(store.engine.db, upper)).find(({ code }) => code === signed.unit.code)
  if (!unit) throw new Refusal(`文件是${signed.unit.name}（${signed.unit.code}）上报的，${upper.name}下面没有这个单位，没有接收`)
  const registered = await inUnit(store.engine, upper, tx => keyAt(tx, upper.id, unit.id))
  if (!registered) throw new Refusal(`${unit.name}还没有登记公钥，不能核对是谁签的；请与${unit.name}核对指纹 ${fingerprintOf(key)} 后，先在“设置”的“下级单位的公钥”里登记`)
  if (!isSignedWith(registered, { file, key, signed, signature }))
    throw new Refusal(key === registered ? `${unit.name}的文件签发后被改动过，没有接收；请让${unit.name}重新导出`
      : `${unit.name}的文件不是用登记的公钥签的（文件里的指纹是 ${fingerprintOf(key)}），没有接收`)
  const told: TakenOnward = { unit, kind: signed.kind, period: signed.period, taken: 0, repeated: 0, refused: [] }
  const { towns } = (await unitOf(store.engine.db, unit.id))!
  for (const each of signed.filings) {
    try {
      // Its word is taken for its own towns only: it could else speak for a town of the county beside it.
      const town = towns.find(({ code }) => code === each.town)
      if (!town) throw new Refusal(`${unit.name}没有编码为 ${each.town} 的镇，不能替它上报`)
      await vouch(store, upper, { town, key: each.key }, `${unit.name}上报`, who)
      const { repeated } = await takeIn(store, upper, each.file, who)
      told[repeated ? 'repeated' : 'taken'] += 1
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      told.refused.push(error.message)
    }
  }
  return told
}

/** A town of which no key is known is known by the one that the unit between registered. @throws Refusal where that is no key */
async function vouch(store: Store, upper: Unit, { town, key }: { town: UnitTown; key: string }, by: string, { at }: Who): Promise<void> {
  if (!isPublicKey(key)) throw new Refusal(`${town.name}的公钥不完整，没有接收它的一份`)
  await inUnit(store.engine, upper, async tx => {
    if ((await keyAt(tx, town.desk, town.id)) === undefined) await registerKeyAt(tx, town.desk, town.id, key, { by, at })
  })
}

function parsed(file: string): { signed: Onward; key: string; signature: string } {
  const none = new Refusal('这不是下级单位导出的上报文件，请让它重新导出')
  try {
    const { form, key, signed, signature } = JSON.parse(file) as { form?: unknown; key?: unknown; signed?: Onward; signature?: unknown }
    if (form !== onwardForm || typeof key !== 'string' || typeof signature !== 'string' || !signed) throw none
    const texts = [signed.unit?.code, signed.unit?.name, ...(Array.isArray(signed.filings) ? signed.filings : [null]).flatMap(each =>
      [each?.town, each?.key, each?.file])]
    if (texts.some(text => typeof text !== 'string') || !Object.hasOwn(filingKinds, signed.kind)) throw none
    if (periodRefusal(signed.kind, signed.period)) throw none
    return { signed, key, signature }
  } catch (error) {
    throw isCut(file, onwardForm, error) ? new Refusal('上报文件不完整，可能没有传完，没有接收；请让下级重新导出') : none
  }
}

/** What a take-in came to, in one sentence. */
export const onwardSaid = ({ unit, kind, period, taken, repeated, refused }: TakenOnward): string => {
  const counts = [taken > 0 ? `收下 ${taken} 份` : '', repeated > 0 ? `以前已收过 ${repeated} 份` : ''].filter(Boolean).join('，') || '一份也没有收'
  return `${unit.name}上报的${filingName(kind, period)}：${counts}${refused.length > 0 ? `，没有收 ${refused.length} 份（${refused.join('；')}）` : ''}`
}
