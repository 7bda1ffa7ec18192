// SPDX-License-Identifier: MulanPSL-2.0
import type { filing as contractOf } from '../../contract/filing.ts'
import { type FilingKind, filingKinds, filingName, type FilingState, isFiguresBody, type SignedFinding } from '../../kernel/kernel.ts'
import type { FilingWithBody } from '../../store/store.ts'
import { commandsAtStep } from '../dispatch/at-signing.ts'
import { figureSheet } from '../filing/figure-sheet.ts'
import { changesSaid, checkOfFiling, findingsAtSigning, printedSince, type SigningFinding } from '../filing/findings.ts'
import { periodsOf } from '../filing/periods.ts'
import { figuresBody, snapshotOf } from '../filing/snapshot.ts'
import {
  briefOf, differencesTold, eventsBy, figuresTold, incompleteTold, mattersTold, openTo, printedTold, provisionalTold,
} from '../filing/told-filing.ts'
import { toCheckTold } from '../filing/to-check.ts'
import { waitingFor } from '../filing/waiting.ts'
import { notFound } from '../http/fault.ts'
import { type AtDesk, atDesk, type HandlersOf, type Visit } from '../http/visit.ts'
import { inOffice } from '../manuscript/paper.ts'
import { xlsx } from '../sheets/ledger-sheet.ts'

export const filingHandlers: HandlersOf<typeof contractOf> = {
  async filings({ town, year }, visit) {
    const at = await atDesk(visit, town)
    const { store } = visit.installation
    const all = await at.ledger.filings.list()
    const told = await eventsBy(store, all)
    const found = (kind: FilingKind, period: string) => all.find(each => each.kind === kind && each.period === period)
    const drafts = new Set((await at.ledger.manuscripts.list()).map(({ kind, period }) => `${kind} ${period}`))
    const briefs = periodsOf(year).map(({ kind, period }) => briefOf({ kind, period, filing: found(kind, period) }, told, at, visit))
    return {
      year, years: await yearsOf(at, visit),
      filings: briefs.map(each => (each.state === null && drafts.has(`${each.kind} ${each.period}`) ? { ...each, stateLabel: '起草中' } : each)),
      waiting: await waitingFor(store.register, at.ledger, at.actor, visit.today),
    }
  },
  async filing({ town, kind, period }, visit) {
    const at = await atDesk(visit, town)
    return kind === 'figures' ? ofFigures(at, visit, period) : ofText(at, visit, kind, period)
  },
  async filingMatters({ town, kind, period, figure }, visit) {
    const at = await atDesk(visit, town)
    const { register } = visit.installation.store
    if (kind !== 'figures') throw notFound(`${filingKinds[kind]}没有单独的指标清单`)
    const body = await figuresBody(at.ledger, period)
    if (!Object.hasOwn(body.figures, figure)) throw notFound(`${filingName(kind, period)}里没有“${figure}”这个指标`)
    return { definition: body.figures[figure]!.definition, ...(await mattersTold(at, register, body, figure)) }
  },
  async fillFigures({ town, period, command, saw }, visit) {
    const { ledger, actor } = await atDesk(visit, town)
    const { state } = await ledger.filings.fillFigures({ command, period, saw }, { actor, at: visit.at })
    return { state }
  },
  async stepFiling({ town, kind, period, command, step, saw, comments, reasons = [] }, visit) {
    const { ledger, actor } = await atDesk(visit, town)
    const findings = step === 'sign' ? await answered(visit, ledger, await ledger.filings.read(kind, period), reasons) : undefined
    const then = await commandsAtStep(visit.installation.store, ledger, { kind, period, step }, visit.today, { actor, at: visit.at })
    const { state } = await ledger.filings.step({ command, kind, period, step, saw, comments, findings }, { actor, at: visit.at }, then)
    return { state }
  },
  async filingSheet({ town, kind, period }, visit) {
    const at = await atDesk(visit, town)
    if (kind !== 'figures') throw notFound(`${filingKinds[kind]}是文稿，请下载 Word 文件`)
    const { name, bytes } = await figureSheet(visit.installation.store.register, at.ledger, period, visit.today)
    return { name, mediaType: xlsx, body: new Uint8Array(bytes) }
  },
}

/** What is found on the day of signing, with the reason the person gave for each; one without is refused by the ledger in its words. */
async function answered(
  { installation: { store }, today }: Visit, ledger: AtDesk['ledger'], filing: FilingWithBody | undefined,
  reasons: readonly { says: string; reason: string }[],
): Promise<SignedFinding[]> {
  // A repeat of a signing that went through is answered from the chain; it has to ask with the same words.
  if (!filing || filing.state !== 'checked') return [...(filing?.events.findLast(({ step }) => step === 'sign')?.findings ?? [])]
  const found = await findingsAtSigning(ledger, filing, await checkOfFiling(store, ledger, filing, today))
  return found.map(finding => ({ ...finding, reason: reasonFor(finding, reasons) }))
}

const reasonFor = (
  { says }: SigningFinding, reasons: readonly { says: string; reason: string }[],
): string => reasons.find(each => each.says === says)?.reason.trim() ?? ''

/** Years of the ledger, and the one the last filing was due for. */
async function yearsOf({ town }: AtDesk, { installation: { store }, today }: Visit): Promise<number[]> {
  const years = await store.yearsOf(town.id)
  const [last, now] = [Number(today.slice(0, 4)) - 1, Number(today.slice(0, 4))]
  return [...new Set([now, last, ...years])].filter(year => year <= now).sort((a, b) => b - a)
}

const nothing = { figures: [], incomplete: { unfilled: [], unsigned: [], gaps: [] }, provisional: [], differences: [] }

async function headOf(at: AtDesk, visit: Visit, kind: FilingKind, period: string) {
  const { store } = visit.installation
  const versions = await at.ledger.filings.versions(kind, period)
  const filing = versions[0]
  const told = await eventsBy(store, versions)
  const returned = versions.filter(({ state }) => state === 'returned').map(({ events }) => events.at(-1)!).map(
    ({ at: when, comments }) => ({ at: when, comments: comments ?? null })
  )
  const head = {
    ...briefOf({ kind, period, filing }, told, at, visit), ...(await openTo(store.register, { kind, period, filing }, at, visit.today)),
    history: (filing?.events ?? []).map(told), returned,
  }
  return { filing, head }
}

async function ofFigures(at: AtDesk, visit: Visit, period: string) {
  const { store } = visit.installation
  const { head } = await headOf(at, visit, 'figures', period)
  const snapshot = await snapshotOf(store.register, at.ledger, period)
  const { body } = snapshot
  const findings = awaitsSigning(snapshot.state) ? changesSaid(snapshot.differences) : []
  return {
    ...head, hash: snapshot.hash, figures: figuresTold(store.register, body), incomplete: incompleteTold(store.register, snapshot),
    provisional: provisionalTold(store.register, body.provisional),
    differences: await differencesTold(at, store, snapshot.differences), findings, toCheck: null,
  }
}

/** From the filling to the signature: what the signer will have to answer is told to everybody who opens it. */
const awaitsSigning = (state: FilingState | 'none'): boolean => state === 'filled' || state === 'checked'

async function ofText(at: AtDesk, visit: Visit, kind: Exclude<FilingKind, 'figures'>, period: string) {
  const { store } = visit.installation
  const { head, filing } = await headOf(at, visit, kind, period)
  const read = filing && (await at.ledger.filings.find(filing.id))
  if (!read || isFiguresBody(read.body) || read.state === 'returned')
    return { ...head, ...nothing, hash: read?.hash ?? '', findings: [], toCheck: null }
  // The text is written and read in the town's offices; elsewhere only how far it has come is told.
  const check = awaitsSigning(read.state) && inOffice(at.actor) ? await checkOfFiling(store, at.ledger, read, visit.today) : undefined
  const findings = check ? await findingsAtSigning(at.ledger, read, check) : []
  const differences = printedTold(await printedSince(at.ledger, read.body.figures, read.position))
  const toCheck = check ? toCheckTold(read.body, check) : null
  return { ...head, ...nothing, hash: read.hash, provisional: provisionalTold(store.register, read.body.provisional), differences, findings, toCheck }
}
