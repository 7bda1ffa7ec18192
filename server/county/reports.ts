// SPDX-License-Identifier: MulanPSL-2.0
import type { z } from 'zod'
import type { countyReports } from '../../contract/county-reports.ts'
import { isUnnamed } from '../../contract/county-words.ts'
import { filingName, plainText, type FilingKind } from '../../kernel/kernel.ts'
import { todayIn } from '../../law/law.ts'
import { type Analysis, analyse, notAllChecked, rules } from '../../reader/reader.ts'
import { type Phrase, phrasesOf } from '../../store/county/desk.ts'
import {
  type Comment, commentsOf, judge, keepReading, keepReport, type ReadReport, reportNamed, reportsOf, reportWith, type Verdict, verdictsOf,
} from '../../store/county/read-reports.ts'
import { inUnit, submissionKey, type Submitted, submittedFigures, submittedIn, submittedText } from '../../store/county/submitted.ts'
import type { Unit } from '../../store/county/units.ts'
import type { Store } from '../../store/store.ts'
import { notFound } from '../http/fault.ts'
import type { Visit } from '../http/visit.ts'
import { userNames } from '../handlers/user-names.ts'
import { type AtCounty, townUnder } from './at-county.ts'
import { besideFigures } from './beside-figures.ts'
import { type Called, calledBy, labelIn } from './labels.ts'
import { cameLate } from './lateness.ts'
import { countyLexicon, type NamedLexicon } from './lexicon.ts'
import { besideName, otherNameExplains, otherNameRule } from './other-name.ts'
import { titleOf } from './report-title.ts'
import { besideLastYear, findingsKept, keyed, type KeyedFinding, type NamedTown, readingKept, readText, townCalled } from './read.ts'

type Tx = Parameters<Parameters<typeof inUnit>[2]>[0]
export type Brief = z.input<typeof countyReports.addReport.output>['report']
export type Page = z.input<typeof countyReports.readReport.output>
type PageFinding = Page['findings'][number]

/** The county's shelf of read reports, while one question is answered. */
export class Shelf {
  private constructor(readonly desk: AtCounty, readonly visit: Visit, readonly phrases: readonly Phrase[], readonly by: NamedLexicon,
    readonly called: ReadonlyMap<string, Called>) {}

  static async of(desk: AtCounty, visit: Visit): Promise<Shelf> {
    const { store } = visit.installation
    const phrases = await inUnit(store.engine, desk.county, tx => phrasesOf(tx, desk.county.id))
    return new Shelf(desk, visit, phrases, countyLexicon(phrases), calledBy(store.register, phrases))
  }

  get who() {
    return { by: this.desk.user.id, at: this.visit.at }
  }

  get returning() {
    const { desk: { county, post }, visit: { installation: { store } }, who } = this
    return { store, county, post, who }
  }

  inside<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return inUnit(this.visit.installation.store.engine, this.desk.county, work)
  }

  /** Reads, audits and keeps a text; the same bytes again answer what is there. */
  async keep(
    given: Pick<ReadReport, 'name' | 'sha256' | 'text' | 'about' | 'year' | 'origin'> & Pick<Partial<ReadReport>, 'kind' | 'period' | 'handed'>,
  ): Promise<{ report: ReadReport; repeated: boolean }> {
    const { analysis: _, ...kept } = readText(given.name, given.text, this.by)
    return this.inside(tx => keepReport(tx, this.desk.county.id, { ...given, ...kept }, this.who))
  }

  known(sha256: string): Promise<ReadReport | undefined> {
    return this.inside(tx => reportWith(tx, this.desk.county.id, sha256))
  }

  /** @throws HttpFault 404 */
  async named(id: string): Promise<ReadReport> {
    const found = await this.inside(tx => reportNamed(tx, this.desk.county.id, id))
    if (!found) throw notFound('没有这份报告，可能已被撤去')
    return this.fresh(found)
  }

  /** All reports of a year, or of every year, read by the county's lexicon of today. */
  async all(year?: number): Promise<ReadReport[]> {
    const kept = await this.inside(tx => reportsOf(tx, [this.desk.county.id], year === undefined ? {} : { year }))
    const fresh: ReadReport[] = []
    for (const report of kept) fresh.push(await this.fresh(report))
    return fresh
  }

  /** The report read again where the county has learnt a wording since. */
  async fresh(report: ReadReport): Promise<ReadReport> {
    if (report.lexicon === this.by.version) return report
    const { analysis: _, ...kept } = readText(report.name, report.text, this.by)
    await this.inside(tx => keepReading(tx, report.keeper, report.id, kept))
    return { ...report, ...kept }
  }

  /** What a town submitted of a kind and period. @throws HttpFault 404 */
  async filing(town: number, kind: string, period: string): Promise<Submitted> {
    townUnder(this.desk, town)
    const found = await submissionOf(this.visit.installation.store, this.desk.county, { town, kind, period })
    if (!found) throw notFound(`${this.townName(town)}还没有报送${filingName(kind as FilingKind, period)}`)
    return found
  }

  /** Reads the text a town submitted. @throws HttpFault 404 */
  async keepFiling(filing: Submitted): Promise<{ report: ReadReport; repeated: boolean }> {
    const body = await this.inside(tx => submittedText(tx, this.desk.county, filing))
    if (!body || !('manuscript' in body)) throw notFound('这一份是指标数据，没有文字可读')
    const name = `${this.townName(filing.town)}${filingName(filing.kind as FilingKind, filing.period)}`
    return this.keep({
      name,
      text: plainText(body.manuscript).text,
      sha256: submissionKey(filing),
      about: filing.town,
      year: Number(filing.period.slice(0, 4)),
      origin: 'filing',
      kind: filing.kind,
      period: filing.period,
    })
  }

  townName(id: number | null): string | null {
    return this.desk.county.towns.find(town => town.id === id)?.name ?? null
  }

  async briefs(reports: readonly ReadReport[]): Promise<Brief[]> {
    const ids = reports.map(({ id }) => id)
    const [verdicts, comments] = await this.inside(async tx =>
      [await verdictsOf(tx, this.desk.county.id, ids), await commentsOf(tx, this.desk.county.id, ids)] as const)
    const names = await userNames(this.visit.installation.store, reports.map(({ by }) => by))
    const late = await cameLate(this, reports)
    return reports.map(report => ({ ...this.brief(report, verdicts.get(report.id) ?? [], comments.get(report.id) ?? [], names),
      late: late.get(report.id) ?? null }))
  }

  private brief(report: ReadReport, verdicts: readonly Verdict[], comments: readonly Comment[], nameOf: (user: string) => string): Brief {
    const { figures } = readingKept(report)
    const dismissed = new Set(verdicts.filter(({ verdict }) => verdict === 'dismissed').map(({ finding }) => finding))
    const findings = this.ofText(report).filter(({ key }) => !dismissed.has(key))
    const count = (severity: string) => findings.filter(finding => finding.severity === severity).length
    return {
      id: report.id,
      name: report.name,
      title: titleOf(report.text) ?? null,
      town: report.about,
      townName: this.townName(report.about),
      year: report.year,
      origin: report.origin === 'filing' ? 'filing' : 'file',
      kind: report.kind ?? null,
      period: report.period ?? null,
      received: report.received,
      by: nameOf(report.by),
      figures: figures.length,
      unknown: figures.filter(isUnnamed).length,
      findings: { inconsistent: count('inconsistent'), suspect: count('suspect'), unverifiable: count('unverifiable'), note: count('note') },
      comments: comments.length,
      unsent: comments.filter(({ sent }) => sent === null).length,
      returned: report.returned,
      message: report.message,
      recalls: report.why ?? null,
      handed: report.handed,
      namedTown: this.namedTown(report),
    }
  }

  /** What the text says by itself: nothing else is looked at for a list. */
  private ofText(report: ReadReport): KeyedFinding[] {
    return [...besideName(this.desk.county.towns, report), ...findingsKept(report)]
  }

  /** The town that a report's text calls itself. */
  namedTown(report: ReadReport): NamedTown | null {
    return townCalled(this.desk.county.towns, readingKept(report).town, report.about) ?? null
  }

  /** Why a report is put down to a town whose name it does not bear stands as the answer to the finding that says so. */
  async answerOtherName(report: ReadReport, why: string | undefined): Promise<void> {
    const [finding] = besideName(this.desk.county.towns, report)
    if (why === undefined || !finding) return
    await this.inside(tx => judge(tx, this.desk.county.id, report.id, { finding: finding.key, verdict: 'dismissed', reason: why }, this.who))
  }

  /** A report with everything that stands beside it. */
  async page(report: ReadReport): Promise<Page> {
    const analysis = analyse({ id: report.name, text: report.text }, this.by.lexicon)
    const [ledger, last] = [await this.besideLedger(report, analysis), await this.besideLastYear(report, analysis)]
    const [verdicts, comments] = await this.inside(async tx =>
      [(await verdictsOf(tx, this.desk.county.id, [report.id])).get(report.id) ?? [],
        (await commentsOf(tx, this.desk.county.id, [report.id])).get(report.id) ?? []] as const)
    const nameOf = await userNames(this.visit.installation.store, [...verdicts.map(({ by }) => by), ...comments.map(({ by }) => by)])
    const told = (findings: readonly KeyedFinding[], against: PageFinding['against']) =>
      findings.map(finding => findingSays(finding, against, verdicts, nameOf))
    const { sections, figures } = readingKept(report)
    return {
      report: (await this.briefs([report]))[0]!,
      text: report.text,
      sections,
      figures: figures.map(figure => ({ ...figure, labels: figure.codes.map(code => labelIn(this.called, code)) })),
      findings: [
        ...told(this.ofText(report), 'text'),
        ...told(ledger.findings, 'ledger'),
        ...told(last.findings, 'last-year'),
      ],
      comments: comments.map(comment => ({ ...commentSays(comment, nameOf), recalled: isRecalled(report, comment) })),
      comparedWith: { ledger: ledger.with, lastYear: last.with },
      published: await this.isPublished(report),
    }
  }

  private async isPublished({ origin, about, kind, period }: ReadReport): Promise<boolean> {
    if (origin !== 'filing' || about === null || kind === undefined || period === undefined) return false
    const filings = await this.inside(tx => submittedIn(tx, this.desk.county, { kind, period }))
    return filings.some(({ town, state }) => town === about && state === 'published')
  }

  /** The text against the figures its town submitted for the year, or for the period that a submitted text is of. */
  private async besideLedger(
    { about, year, origin, kind, period: filed }: ReadReport, analysis: Analysis,
  ): Promise<{ findings: KeyedFinding[]; with: string | null }> {
    if (about === null || year === null) return { findings: [], with: null }
    const period = filed ?? String(year)
    const found = await this.inside(async tx => {
      const filings = (await submittedIn(tx, this.desk.county, { kind: 'figures', period })).filter(({ town }) => town === about)
      const text = origin !== 'filing' ? undefined
        : (await submittedIn(tx, this.desk.county, { kind: kind!, period })).find(({ town }) => town === about)
      return { filing: filings[0], figures: (await submittedFigures(tx, this.desk.county, filings)).get(about),
        manuscript: text && (await submittedText(tx, this.desk.county, text))?.manuscript }
    })
    if (!found.filing || !found.figures) return { findings: [], with: null }
    return { findings: keyed(besideFigures(analysis, found.figures, found.manuscript)),
      with: `${filingName('figures', period)}（${todayIn(Date.parse(found.filing.submitted))} 报送）` }
  }

  /** The text against last year's of the same town: the county's own shelf, else the one the town keeps of its published reports. */
  private async besideLastYear({ about, year }: ReadReport, analysis: Analysis): Promise<{ findings: KeyedFinding[]; with: string | null }> {
    if (about === null || year === null) return { findings: [], with: null }
    const [last] = await this.inside(async tx => {
      const mine = await reportsOf(tx, [this.desk.county.id], { year: year - 1, about })
      return mine.length > 0 ? mine : reportsOf(tx, [about], { year: year - 1, about, origin: 'published' })
    })
    if (!last) return { findings: [], with: null }
    return { findings: besideLastYear(analysis, analyse({ id: last.name, text: last.text }, this.by.lexicon)), with: last.name }
  }
}

/** The latest that a town submitted of a kind and period. */
export const submissionOf = async (
  { engine }: Store, unit: Unit, { town, ...asks }: { town: number; kind: string; period: string },
): Promise<Submitted | undefined> =>
  (await inUnit(engine, unit, tx => submittedIn(tx, unit, asks))).find(each => each.town === town)

const explains = new Map<string, string>([
  ...[...rules, notAllChecked].map(({ id, explains: says }) => [id, says] as const),
  [otherNameRule, otherNameExplains],
  ['ledger-differs', '报告里的数与本镇报送的指标数据不一致。'],
  ['aim-missed', '去年报告里定的目标，今年的数没有达到。'],
  ['aim-unmentioned', '去年报告里定的目标，今年没有提到。'],
  ['copied-from-last-year', '带数字的整句与去年的报告一字不差。'],
])

function findingSays(finding: KeyedFinding, against: PageFinding['against'], verdicts: readonly Verdict[],
  nameOf: (user: string) => string): PageFinding {
  const verdict = verdicts.find(each => each.finding === finding.key)
  return {
    ...finding, against, explains: explains.get(finding.rule) ?? '', verdict: verdict?.verdict ?? 'open', reason: verdict?.reason ?? null,
    judgedBy: verdict ? nameOf(verdict.by) : null, judgedAt: verdict?.at ?? null,
  }
}

/** It went with a return that was taken back; only what a town submitted comes to stand again as it was. */
export const isRecalled = ({ origin, returned }: Pick<ReadReport, 'origin' | 'returned'>, { sent }: Pick<Comment, 'sent'>): boolean =>
  origin === 'filing' && sent !== null && (returned === null || Date.parse(returned) !== Date.parse(sent))

export const commentSays = ({ by, ...comment }: Comment, nameOf: (user: string) => string): Page['comments'][number] =>
  ({ ...comment, by: nameOf(by) })
