// SPDX-License-Identifier: MulanPSL-2.0
import type { manuscripts } from '../../contract/manuscripts.ts'
import { filingStates, type ManuscriptKind, type Pair, periodOf, Refusal, sameWords } from '../../kernel/kernel.ts'
import { writeAnnex } from '../../paper/annex.ts'
import { writeOfficialDocument } from '../../paper/official-document.ts'
import type { PaperOf, Saved } from '../../store/store.ts'
import { initialsOf } from '../../store/query/initials.ts'
import { figuresOf } from '../dispatch/period-figures.ts'
import { periodBefore } from '../dispatch/period-before.ts'
import { HttpFault, notFound } from '../http/fault.ts'
import { type AtDesk, atDesk, type HandlersOf, type Visit } from '../http/visit.ts'
import { checkOf } from '../manuscript/check.ts'
import { comparisonOf } from '../manuscript/compared.ts'
import { keyedAnswers } from '../manuscript/figures.ts'
import { manuscriptPage } from '../manuscript/page.ts'
import { paperDocument } from '../manuscript/formal.ts'
import { bodyToFill, checkPaperOf, draftOf, inOffice, type Paper, paperOf } from '../manuscript/paper.ts'
import { suggestionsOf } from '../manuscript/suggested.ts'
import { annexOf } from '../report/annex.ts'
import { demonstrationOf } from '../specimen/demonstration.ts'
import { docx } from './docx.ts'
import { withPrinted } from './figures.ts'
import { userNames } from './user-names.ts'

interface Asked {
  town: number
  kind: ManuscriptKind
  period: string
}

interface Opened extends AtDesk {
  of: PaperOf
  visit: Visit
}

/** A paper's desk for somebody of the town's offices. @throws HttpFault 403, Refusal */
async function open({ town, kind, period }: Asked, visit: Visit): Promise<Opened> {
  const desk = await atDesk(visit, town)
  if (!inOffice(desk.actor)) throw new HttpFault(403, '文稿由镇机关各岗位编写，您的岗位不能打开')
  checkPaperOf({ kind, period })
  return { ...desk, of: { kind, period }, visit }
}

/** @throws HttpFault 404 where nothing has been written yet */
async function opened(asked: Asked, visit: Visit): Promise<Opened & { paper: Paper }> {
  const desk = await open(asked, visit)
  const paper = await paperOf(visit.installation.store, desk.ledger, desk.of)
  if (!paper) throw notFound('这份文稿还没有起草')
  return { ...desk, paper }
}

export const manuscriptHandlers: HandlersOf<typeof manuscripts> = {
  async papers({ town }, visit) {
    const desk = await atDesk(visit, town)
    if (!inOffice(desk.actor)) return { papers: [], mayWrite: false }
    const [drafts, filings] = [await desk.ledger.manuscripts.list(), await desk.ledger.filings.list()]
    const name = await userNames(visit.installation.store, drafts.map(({ by }) => by))
    const stateOf = (of: PaperOf) => filings.find(({ kind, period }) => kind === of.kind && period === of.period)?.state
    return {
      mayWrite: true,
      papers: drafts.map(draft => {
        const state = stateOf(draft)
        return {
          kind: draft.kind, period: draft.period, revision: draft.revision, by: name(draft.by), at: draft.saved,
          state: state ? filingStates[state] : null,
        }
      }),
    }
  },
  async paper(asked, visit) {
    const { of, ledger } = await open(asked, visit)
    const { store } = visit.installation
    const [paper, filing] = [await paperOf(store, ledger, of), await ledger.filings.read(of.kind, of.period)]
    const last = filing?.events.at(-1)
    const name = await userNames(store, [paper?.by ?? '', last?.by ?? ''])
    return {
      written: paper ? { revision: paper.revision, by: name(paper.by), at: paper.at, manuscript: paper.manuscript } : null,
      mayWrite: true, moved: [...paper?.moved ?? []],
      lock: paper?.filed && filing && last ? { state: filing.state, stateLabel: filingStates[filing.state], by: name(last.by), at: last.at } : null,
      returned: filing?.state === 'returned' ? last?.comments ?? '' : null,
    }
  },
  async paperFigures(asked, visit) {
    const { ledger, of } = await open(asked, visit)
    const { store } = visit.installation
    const [now, before] = [await figuresOf(store, ledger, of.period), await figuresOf(store, ledger, periodBefore(of.period))]
    return {
      figures: [...now.answers.values()].map(
        answer => (
          { ...withPrinted(answer), kindLabel: store.register.figures.get(answer.code)?.kind.label ?? '', initials: initialsOf(answer.label) }
        )
      ),
      before: { period: before.period, figures: [...before.answers.values()].map(withPrinted) },
      changed: [...now.answers.keys()].filter(code => before.definitions.has(code) && before.definitions.get(code) !== now.definitions.get(code)),
    }
  },
  async beginPaper(asked, visit) {
    const { ledger, of, user } = await open(asked, visit)
    const { manuscript } = await draftOf(visit.installation.store, ledger, of, visit.today)
    return { revision: (await ledger.manuscripts.begin(of, manuscript, user.id, visit.at)).revision }
  },
  async savePaper({ base, manuscript, ...asked }, visit) {
    const { ledger, of, user } = await open(asked, visit)
    return savedSays(await ledger.manuscripts.save(of, base, manuscript, user.id, visit.at), visit)
  },
  async paperHistory(asked, visit) {
    const { ledger, of } = await open(asked, visit)
    const revisions = await ledger.manuscripts.history(of)
    const name = await userNames(visit.installation.store, revisions.map(({ by }) => by))
    return { revisions: revisions.map(({ by, saved, ...each }) => ({ ...each, by: name(by), at: saved })) }
  },
  async paperRevision({ revision, ...asked }, visit) {
    const { ledger, of } = await open(asked, visit)
    const found = await ledger.manuscripts.revision(of, revision)
    if (!found) throw notFound(`没有第 ${revision} 稿`)
    return { revision, by: (await userNames(visit.installation.store, [found.by]))(found.by), at: found.saved, manuscript: found.manuscript }
  },
  async restorePaper({ revision, base, ...asked }, visit) {
    const { ledger, of, user } = await open(asked, visit)
    return savedSays(await ledger.manuscripts.restore(of, revision, base, user.id, visit.at), visit)
  },
  async paperAnew(asked, visit) {
    const { ledger, of } = await opened(asked, visit)
    const { manuscript } = await draftOf(visit.installation.store, ledger, of, visit.today)
    return { drafted: manuscript, from: (await ledger.manuscripts.ledgerText(of))?.manuscript ?? null }
  },
  async redraftPaper({ base, drafted, manuscript, ...asked }, visit) {
    const { ledger, of, user } = await open(asked, visit)
    const { manuscript: now } = await draftOf(visit.installation.store, ledger, of, visit.today)
    if (!sameWords(now, drafted)) throw new Refusal('选的时候台账又变了，台账的原文已经不同，请关掉后再点一次“重新起草”')
    return savedSays(await ledger.manuscripts.redraft(of, { base, drafted: now, manuscript }, user.id, visit.at), visit)
  },
  async checkPaper(asked, visit) {
    const { ledger, of, paper } = await opened(asked, visit)
    return { revision: paper.revision, ...(await checkOf(visit.installation.store, ledger, of, paper, visit.today)) }
  },
  async comparePaper(asked, visit) {
    const { ledger, of, paper } = await opened(asked, visit)
    const { against, pairs, targets } = await comparisonOf(visit.installation.store, ledger, of.kind, of.period, paper.manuscript, visit.today)
    return { against, pairs: pairs.map(pairSays), targets }
  },
  async suggestPaper(asked, visit) {
    const { ledger, of } = await open(asked, visit)
    const suggestions = await suggestionsOf(visit.installation.store, ledger, of.period, visit.today)
    return { suggestions: suggestions.map(({ why, inlines }) => ({ why, inlines: inlines.map(inline => ({ ...inline })) })) }
  },
  async fillPaper({ command, revision, ...asked }, visit) {
    const { ledger, of, actor } = await open(asked, visit)
    const body = await bodyToFill(visit.installation.store, ledger, of, revision)
    await ledger.filings.fill({ command, ...of, body }, { actor, at: visit.at })
    return {}
  },
  async paperDocument(asked, visit) {
    const { document } = await written(asked, visit)
    return { name: `${document.title.replace(/\s+/g, '')}.docx`, mediaType: docx, body: new Uint8Array(await writeOfficialDocument(document)) }
  },
  async paperAnnex(asked, visit) {
    const { document, paper, ledger, actor } = await written(asked, visit)
    const annex = await annexOf(
      visit.installation.store, ledger, { answers: keyedAnswers(paper.figures, paper.manuscript), period: periodOf(asked.period) }, document, actor,
      visit.today,
    )
    return { name: `${document.title.replace(/\s+/g, '')}（内部附件）.docx`, mediaType: docx, body: new Uint8Array(await writeAnnex(annex)) }
  },
  async paperPage(asked, visit) {
    const { paper, signedOn, marking } = await written(asked, visit)
    const page = manuscriptPage(paper.manuscript, signedOn, marking)
    return { name: `${paper.manuscript.title.replace(/\s+/g, '')}.html`, mediaType: 'text/html; charset=utf-8', body: new TextEncoder().encode(page) }
  },
}

async function written(asked: Asked, visit: Visit) {
  const desk = await opened(asked, visit)
  const marking = demonstrationOf(await visit.installation.store.towns())
  return { ...desk, ...await paperDocument(visit.installation.store, desk.ledger, desk.of, desk.paper.manuscript, marking), marking }
}

async function savedSays(saved: Saved, { installation: { store } }: Visit) {
  if (saved.saved) return saved
  const { revision, by, saved: at, manuscript } = saved.latest
  return { saved: false as const, latest: { revision, by: (await userNames(store, [by]))(by), at, manuscript }, kept: saved.kept }
}

const sentenceSays = ({ block, start, end, text }: NonNullable<Pair['now']>) => ({ block, start, end, text })
const pairSays = ({ now, last, same, figures }: Pair) =>
  ({ ...(now ? { now: sentenceSays(now) } : {}), ...(last ? { last: sentenceSays(last) } : {}), same, figures: [...figures] })
