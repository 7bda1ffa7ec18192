// SPDX-License-Identifier: MulanPSL-2.0
import { unitWords } from '../../contract/county-words.ts'
import { type FilingKind, filingName, filingRefusal, Refusal, wordsRefusal } from '../../kernel/kernel.ts'
import { markStanding, type ReadReport, recallFile, reportsOf } from '../../store/county/read-reports.ts'
import { inUnit, submissionKey, type Submitted, submittedIn } from '../../store/county/submitted.ts'
import { isTurnedBy, recallTaken, slipOf } from '../../store/county/taken.ts'
import { userNames } from '../handlers/user-names.ts'
import { todayOf } from '../http/visit.ts'
import type { GivenBack, Returning } from './give-back.ts'
import type { Shelf } from './reports.ts'

/** A return that was made by mistake is taken back with a reason, while nothing has come in since. @throws Refusal */
export async function recallReturn(by: Returning, filing: Submitted, says: { comments: string; command: string }): Promise<GivenBack> {
  const gone = filing.source === 'here' ? await recallHere(by, filing, says) : await recallElsewhere(by, filing, says.comments)
  await inUnit(by.store.engine, by.county, tx => markStanding(tx, by.county.id, submissionKey(filing)))
  return gone
}

/** As a line of the town's chain: the rules are asked there. */
async function recallHere(
  { store, county, post, who }: Returning,
  filing: Submitted,
  says: { comments: string; command: string },
): Promise<GivenBack> {
  const ledger = await store.ledger(filing.town)
  await ledger.filings.step(
    { ...says, kind: filing.kind as FilingKind, period: filing.period, step: 'recall', saw: filing.hash },
    { actor: { id: who.by, posts: [{ post, village: 0 }] }, at: who.at, county: true, unit: unitWords(county).office, unitId: county.id },
  )
  return { toTown: true, slip: false }
}

/** Of a town whose ledger is elsewhere it is noted here, by the same rules, and goes out as a slip. @throws Refusal */
async function recallElsewhere({ store, county, post, who }: Returning, filing: Submitted, comments: string): Promise<GivenBack> {
  if (filing.state === 'submitted' && filing.recalled?.comments === comments) return { toTown: false, slip: true }
  const [kind, { period, state, hash, submitted }, unit] = [filing.kind as FilingKind, filing, unitWords(county).office]
  const events = filing.returned ? [{ step: 'return' as const, by: '', postLabel: '县里', at: filing.returned.at, county: true }] : []
  const refused = filingRefusal({
    kind, period, step: 'recall', standing: { state, events }, actor: { id: who.by, posts: [{ post, village: 0 }] }, today: todayOf(who.at),
    posts: store.register.posts, county: true,
  })
  if (refused) throw new Refusal(refused)
  const words = wordsRefusal('recall', { comments })
  if (words) throw new Refusal(words.message, { field: words.field })
  await inUnit(store.engine, county, async tx => {
    const town = county.towns.find(({ id }) => id === filing.town)!
    const last = await slipOf(tx, town, { kind, period })
    if (last && !isTurnedBy(last, { id: county.id, office: unit })) throw new Refusal(`${filingName(kind, period)}是${last.unit}退回的，由它撤回`)
    if (kind === 'annual-report') refuseWithoutFigures(period, await submittedIn(tx, county, { kind: 'figures', period }), filing.town)
    const stands = await recallTaken(tx, town, { kind, period, hash, submitted, returned: filing.returned!.at, undone: filing.returned!.comments },
      { comments, by: who.by, at: who.at.toISOString(), unit, unitId: county.id })
    if (!stands) throw new Refusal(`${town.name}${filingName(kind, period)}的退回刚才已由别人撤回，请刷新后再看`)
  })
  return { toTown: false, slip: true }
}

/** A report stands again only on figures that stand, there as here. @throws Refusal */
function refuseWithoutFigures(period: string, figures: readonly Submitted[], town: number): void {
  const name = filingName('figures', period)
  if (figures.some(each => each.town === town && each.state === 'returned'))
    throw new Refusal(`${name}已退回，年度报告的数字没有出处，不能撤回它的退回；请先撤回${name}的退回`)
}

/** The return of a file that was read here, with a reason, while no newer file of the town's report is here. @throws Refusal */
export async function recallOfFile(shelf: Shelf, { id, origin, about, year, received }: ReadReport, reason: string): Promise<void> {
  if (origin === 'filing') throw new Refusal('这一份是镇里在系统里报送的，请到“报送”撤回退回')
  const words = wordsRefusal('recall', { comments: reason })
  if (words) throw new Refusal(words.message, { field: 'reason' })
  const { desk: { county, user }, visit: { today, installation: { store } } } = shelf
  const by = (await userNames(store, [user.id]))(user.id)
  const stands = await shelf.inside(async tx => {
    const files = about === null || year === null ? [] : await reportsOf(tx, [county.id], { about, year, origin: 'file' })
    if (files.some(each => Date.parse(each.received) > Date.parse(received))) throw new Refusal('这一份退回以后镇里已交来新文件，退回不能再撤回')
    return recallFile(tx, county.id, id, `${reason}（${by}，${today}）`)
  })
  if (!stands) throw new Refusal('这一份没有退回，或者退回已经撤回，请刷新后再看')
}
