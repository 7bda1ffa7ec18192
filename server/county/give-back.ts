// SPDX-License-Identifier: MulanPSL-2.0
import { unitWords } from '../../contract/county-words.ts'
import { type FilingKind, filingName, filingRefusal, filingStates, Refusal, wordsRefusal } from '../../kernel/kernel.ts'
import { returnTaken } from '../../store/county/taken.ts'
import type { Who } from '../../store/county/read-reports.ts'
import { inUnit, type Submitted, submittedIn } from '../../store/county/submitted.ts'
import type { Unit } from '../../store/county/units.ts'
import type { Store } from '../../store/store.ts'
import { todayOf } from '../http/visit.ts'

/** Who returns, for which unit, under which post of it. */
export interface Returning {
  store: Store
  county: Unit
  post: string
  who: Who
}

/** Where the return went: into the town's ledger here, or onto a signed slip for the town's own server. */
export interface GivenBack {
  toTown: boolean
  slip: boolean
}

/** A filing goes back to its town with the comments. The same command again answers as it did. @throws Refusal */
export async function giveBack(by: Returning, filing: Submitted, says: { comments: string; command: string }): Promise<GivenBack> {
  if (filing.source === 'federated') {
    await giveBackElsewhere(by, filing, says.comments)
    return { toTown: false, slip: true }
  }
  const { store, county, post, who } = by
  const ledger = await store.ledger(filing.town)
  await ledger.filings.step(
    { ...says, kind: filing.kind as FilingKind, period: filing.period, step: 'return', saw: filing.hash },
    { actor: { id: who.by, posts: [{ post, village: 0 }] }, at: who.at, county: true, unit: unitWords(county).office, unitId: county.id },
  )
  return { toTown: true, slip: false }
}

/** Of a town whose ledger is elsewhere it is noted here, by the rules that would hold there, and goes out as a slip. @throws Refusal */
async function giveBackElsewhere({ store, county, post, who }: Returning, filing: Submitted, comments: string): Promise<void> {
  if (filing.returned?.comments === comments) return
  const [kind, { period, state, hash, submitted }] = [filing.kind as FilingKind, filing]
  const refused = filingRefusal({
    kind, period, step: 'return', standing: { state, events: [] }, actor: { id: who.by, posts: [{ post, village: 0 }] }, today: todayOf(who.at),
    posts: store.register.posts, county: true,
  })
  if (refused) throw new Refusal(refused)
  const words = wordsRefusal('return', { comments })
  if (words) throw new Refusal(words.message, { field: words.field })
  await inUnit(store.engine, county, async tx => {
    if (kind === 'figures') refuseUnderReport(period, await submittedIn(tx, county, { kind: 'annual-report', period }), filing.town)
    const town = county.towns.find(({ id }) => id === filing.town)!
    const gone = await returnTaken(tx, town, { kind, period, hash, submitted }, 
      { comments, by: who.by, at: who.at.toISOString(), unit: unitWords(county).office, unitId: county.id })
    if (!gone) throw new Refusal(`${town.name}${filingName(kind, period)}刚才已由别人退回，您写的意见没有发出；请刷新后看已发出的意见`)
  })
}

/** The figures of a report that stands are not taken from under it, there as here. @throws Refusal */
function refuseUnderReport(period: string, reports: readonly Submitted[], town: number): void {
  const report = reports.find(each => each.town === town && each.state !== 'returned')
  if (report) throw new Refusal(`${filingName('annual-report', period)}${filingStates[report.state]}，它的数字出自这份指标数据；请先退回年度报告`)
}
