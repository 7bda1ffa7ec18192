// SPDX-License-Identifier: MulanPSL-2.0
import type { Day } from '../../law/law.ts'
import { type Answer, compareManuscripts, draftReport, filingStates, type Manuscript, type ManuscriptKind, type Pair } from '../../kernel/kernel.ts'
import { againstLastYear } from '../../reader/reader.ts'
import type { Ledger, Store } from '../../store/store.ts'
import { publishedPaper } from '../county/memory.ts'
import { definitionHashes } from '../dispatch/definition-hashes.ts'
import { periodBefore } from '../dispatch/period-before.ts'
import { tellYear } from '../report/told-report.ts'
import { figuresAtHand } from './figures.ts'
import type { PaperFinding } from './findings.ts'
import { fromCodePoints, placeOf, readManuscript } from './placed.ts'

/** What a text is held against: the paper of the period before, as filed, as drafted, or as the ledger would tell it. */
interface Before {
  period: string
  manuscript: Manuscript
  says: string
  /** What a published report says; without one the figures of its period count. */
  answers?: ReadonlyMap<string, Answer>
}

export interface Comparison {
  against: string | null
  pairs: readonly Pair[]
  /** Targets of last year's text that this one misses or does not mention, and what was copied from it. */
  targets: PaperFinding[]
}

export async function comparisonOf(
  store: Store, ledger: Ledger, kind: ManuscriptKind, period: string, manuscript: Manuscript, today: Day,
): Promise<Comparison> {
  const before = await paperBefore(store, ledger, kind, periodBefore(period))
  if (!before) return { against: null, pairs: [], targets: [] }
  const [now, then] = [await figuresAtHand(store, ledger, period, [manuscript]), await figuresAtHand(store, ledger, before.period)]
  const hashes = definitionHashes(store.register)
  const changed = (code: string) => {
    const [here, there] = [now.own.definitions.get(code) ?? hashes.get(code), then.own.definitions.get(code)]
    return there !== undefined && here !== undefined && here !== there
  }
  const pairs = compareManuscripts(
    manuscript, before.manuscript,
    { now: mark => now.answer(mark), last: ({ figure }) => (before.answers ?? then.own.answers).get(figure), changed },
  )
  return { against: before.says, pairs, targets: kind === 'annual-report' ? targetsOf(manuscript, before.manuscript, today) : [] }
}

async function paperBefore(store: Store, ledger: Ledger, kind: ManuscriptKind, period: string): Promise<Before | undefined> {
  const filing = await ledger.filings.read(kind, period)
  if (filing && filing.state !== 'returned') return {
    period, manuscript: filing.body.manuscript, says: `${period}年的正文（${filingStates[filing.state]}）`,
  }
  const draft = await ledger.manuscripts.read({ kind, period })
  if (draft) return { period, manuscript: draft.manuscript, says: `${period}的草稿（没有填报）` }
  const published = kind === 'annual-report' ? await publishedPaper(store, ledger.town.id, Number(period)) : undefined
  if (published) return { period, ...published, says: `${period}年公开的报告（按公开报告，不是台账的数）` }
  if (kind !== 'annual-report' || !(await store.yearsOf(ledger.town.id)).includes(Number(period))) return undefined
  return {
    period, manuscript: draftReport((await tellYear(store, ledger, Number(period))).report).manuscript, says: `按${period}年台账起草的稿子（当年没有在系统里写报告）`,
  }
}

function targetsOf(manuscript: Manuscript, last: Manuscript, today: Day): PaperFinding[] {
  const read = readManuscript(manuscript, today)
  const place = fromCodePoints(read.plain.text)
  return againstLastYear(read.analysis, readManuscript(last, today).analysis).map(({ rule, severity, message, sentences: [first] }) =>
    ({ rule, severity, says: message, ...placeOf(read, { start: place(first?.start ?? 0), end: place(first?.end ?? 0) }) }))
}
