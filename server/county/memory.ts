// SPDX-License-Identifier: MulanPSL-2.0
import { type Answer, filingName, type Inline, type Manuscript, type ManuscriptBlock, Refusal } from '../../kernel/kernel.ts'
import { analyse, LARGEST_FILE } from '../../reader/reader.ts'
import type { townMemory } from '../../contract/county.ts'
import { phrasesOf } from '../../store/county/desk.ts'
import {
  earlierPublished, keepPublished, keepReading, type ReadReport, reportNamed, reportsOf, withdrawReport,
} from '../../store/county/read-reports.ts'
import { inTowns } from '../../store/engine/engine.ts'
import { fingerprintOf, publicKeyOf } from '../../store/seal/town-key.ts'
import type { Store } from '../../store/store.ts'
import { userNames } from '../handlers/user-names.ts'
import { HttpFault, notFound } from '../http/fault.ts'
import { type AtDesk, atDesk, type HandlersOf, type Visit } from '../http/visit.ts'
import { federationFile } from './federation.ts'
import { takeReturn } from './return-slip.ts'
import { registerAbove, registeredAbove } from './units-above.ts'
import { calledBy, labelIn } from './labels.ts'
import { countyLexicon, type NamedLexicon } from './lexicon.ts'
import { bytesSent, readingKept, readText, sha256, textSent, yearMeant } from './read.ts'
import { valuesRead } from './read-values.ts'
import { titleOf } from './report-title.ts'

/** A hundred times what the longest comments take. */
const slipLimit = 1024 * 1024

/** The offices that write the town's report keep its old ones. */
const keepers = ['justice-office', 'party-office']

/** The lexicon of the county a town lies in: what one reviewer taught it serves its towns too. */
async function lexiconOf(store: Store, town: number): Promise<{ by: NamedLexicon; called: ReturnType<typeof calledBy> }> {
  const { county_id: county } = await store.engine.db.selectFrom('org_unit').select('county_id').where('id', '=', town).executeTakeFirstOrThrow()
  const phrases = county === null ? [] : await inTowns(store.engine, [county], tx => phrasesOf(tx, county))
  return { by: countyLexicon(phrases), called: calledBy(store.register, phrases) }
}

/** A town's published reports, the latest year first, read by today's lexicon. */
async function publishedBy(store: Store, town: number): Promise<{ reports: ReadReport[]; called: ReturnType<typeof calledBy> }> {
  const { by, called } = await lexiconOf(store, town)
  const kept = await inTowns(store.engine, [town], tx => reportsOf(tx, [town], { origin: 'published' }))
  const reports: ReadReport[] = []
  for (const report of kept) {
    if (report.lexicon !== by.version) {
      const { analysis: _, ...fresh } = readText(report.name, report.text, by)
      await inTowns(store.engine, [town], tx => keepReading(tx, town, report.id, fresh))
      reports.push({ ...report, ...fresh })
    } else reports.push(report)
  }
  return { reports: reports.sort((a, b) => b.year! - a.year!), called }
}

/** A published report as a text whose numbers are figures, with what it says of each: for a comparison, never for a count. */
export interface PublishedPaper {
  manuscript: Manuscript
  answers: ReadonlyMap<string, Answer>
}

export async function publishedPaper(store: Store, town: number, year: number): Promise<PublishedPaper | undefined> {
  const { reports, called } = await publishedBy(store, town)
  const report = reports.find(each => each.year === year)
  if (!report) return undefined
  const answers = [...valuesRead(readingKept(report)).values()].map(({ code, value }): [string, Answer] =>
    [code, { code, label: labelIn(called, code), unit: called.get(code)?.unit ?? '', value,
      numerator: null, denominator: null, zero: value === 0 ? 'counted' : null }])
  return { manuscript: manuscriptOf(report), answers: new Map(answers) }
}

/** The lines of a report as paragraphs and headings; a number that is one figure and no other is a mark. */
function manuscriptOf(report: ReadReport): Manuscript {
  const { sections, figures } = readingKept(report)
  const signs = [...report.text]
  const blocks: ManuscriptBlock[] = []
  let from = 0
  for (const line of report.text.split('\n')) {
    const to = from + [...line].length
    const heading = sections.find(({ start }) => start >= from && start < to)
    if (heading) blocks.push({ block: 'heading', level: Math.min(Math.max(heading.level, 1), 4) as 1 | 2 | 3 | 4, text: heading.title })
    else if (line.trim() !== '') {
      const inlines: Inline[] = []
      let at = from
      for (const figure of figures.filter(({ start, end, codes }) => start >= from && end <= to && codes[0] !== 'other' && codes.filter(code => code !== 'other').length === 1)) {
        if (figure.start > at) inlines.push({ text: signs.slice(at, figure.start).join('') })
        inlines.push({ figure: figure.codes[0]!, said: figure.text })
        at = figure.end
      }
      if (at < to) inlines.push({ text: signs.slice(at, to).join('') })
      blocks.push({ block: 'paragraph', inlines })
    }
    from = to + 1
  }
  return { title: report.name, issuer: '', blocks }
}

function refuseOthers({ actor, town }: AtDesk, says = '旧报告由司法所、党政办读入'): void {
  if (!actor.posts.some(({ post, village }) => village === 0 && keepers.includes(post))) throw new HttpFault(403, `${town.name}的${says}，您的岗位不能办理`)
}

export const memoryHandlers: HandlersOf<typeof townMemory> = {
  async oldReports({ town }, visit) {
    const { store } = visit.installation
    await atDesk(visit, town)
    const { reports, called } = await publishedBy(store, town)
    const earlier = await inTowns(store.engine, [town], tx => earlierPublished(tx, town))
    const whoWithdrew = earlier.flatMap(({ why }) => bracketed.exec(why)?.[1] ?? [])
    const nameOf = await userNames(store, [...reports, ...earlier].map(({ by }) => by).concat(whoWithdrew))
    const years = reports.map(report => ({ year: report.year!, values: valuesRead(readingKept(report)) })).reverse()
    const codes = [...called.keys()].filter(code => years.some(({ values }) => values.has(code)))
    return {
      reports: reports.map(({ id, year, name, text, received, by }) => ({ id, year: year!, name, title: titleOf(text) ?? null, received, by: nameOf(by) })),
      earlier: earlier.map(({ year, by, why, ...row }) =>
        ({ ...row, year: year!, by: nameOf(by), why: why.replace(bracketed, (_, id: string) => `，经办：${nameOf(id)}`) })),
      figures: codes.map(code => ({
        code, label: labelIn(called, code), unit: called.get(code)!.unit,
        years: years.flatMap(({ year, values }) => {
          const said = values.get(code)
          return said ? [{ year, value: said.value, printed: said.printed, sentence: said.sentence }] : []
        }),
      })),
    }
  },

  async addOldReport({ town, name, year }, visit) {
    const { store } = visit.installation
    const desk = await atDesk(visit, town)
    refuseOthers(desk)
    const bytes = await bytesSent(visit, LARGEST_FILE)
    const text = await textSent(name, bytes)
    const { by } = await lexiconOf(store, town)
    const of = yearKept(visit, year ?? yearMeant(analyse({ id: name, text: text.slice(0, 4000) }, by.lexicon).year, name), name)
    const { analysis: _, ...read } = readText(name, text, by)
    const { report, repeated, replaced } = await inTowns(store.engine, [town], tx =>
      keepPublished(tx, town, { about: town, year: of, origin: 'published', name, sha256: sha256(bytes), text, ...read },
        { by: desk.user.id, at: visit.at }))
    return { id: report.id, year: report.year!, repeated, figures: readingKept(report).figures.length, replaced }
  },

  async federationFile({ town, kind, period }, visit) {
    const desk = await atDesk(visit, town)
    refuseOthers(desk, '报送文件由司法所、党政办导出')
    const text = await federationFile(visit.installation.store, desk.ledger, kind, period)
    return {
      name: `${desk.town.name}${filingName(kind, period)}.json`,
      mediaType: 'application/json',
      body: new Uint8Array(Buffer.from(text, 'utf8')),
    }
  },
  async townKey({ town }, visit) {
    await atDesk(visit, town)
    const key = publicKeyOf(visit.installation.store.master, town)
    return { key, fingerprint: fingerprintOf(key) }
  },

  async countyKeys({ town }, visit) {
    await atDesk(visit, town)
    return { units: await registeredAbove(visit.installation.store, town) }
  },
  async registerCountyKey({ town, unit, key }, visit) {
    const desk = await atDesk(visit, town)
    refuseOthers(desk, '县级公钥由司法所、党政办登记')
    return { fingerprint: await registerAbove(visit.installation.store, town, unit, key, { by: desk.user.id, at: visit.at }) }
  },
  async takeReturn({ town }, visit) {
    const desk = await atDesk(visit, town)
    refuseOthers(desk, '退回单由司法所、党政办接收')
    return takeReturn(visit.installation.store, desk.ledger, Buffer.from(await bytesSent(visit, slipLimit)).toString('utf8'), visit.at)
  },

  async removeOldReport({ town, report: id, reason }, visit) {
    const { store } = visit.installation
    const desk = await atDesk(visit, town)
    refuseOthers(desk)
    await inTowns(store.engine, [town], async tx => {
      const found = await reportNamed(tx, town, id)
      if (!found || found.origin !== 'published') throw notFound('没有这份旧报告，可能已被撤去')
      await withdrawReport(tx, town, id, reason, { by: desk.user.id, at: visit.at })
    })
    return {}
  },
}

/** Who took a report back stands behind the reason. */
const bracketed = /（([^（）]*)）$/

/** Of a year that is over: the ledger counts the others. @throws HttpFault or Refusal */
function yearKept({ today }: Visit, year: number | null, name: string): number {
  if (year === null) throw new HttpFault(400, `“${name}”里没有写是哪一年的报告，请选年度`, 'year')
  if (year >= Number(today.slice(0, 4))) throw new Refusal(`${year} 年还没有过完，它的数由台账统计，不能当作旧报告读入`)
  return year
}
