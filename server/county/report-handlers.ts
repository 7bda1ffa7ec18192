// SPDX-License-Identifier: MulanPSL-2.0
import type { countyReports } from '../../contract/county-reports.ts'
import { type FilingKind, filingName, Refusal } from '../../kernel/kernel.ts'
import { writeOfficialDocument } from '../../paper/official-document.ts'
import { LARGEST_FILE } from '../../reader/reader.ts'
import { removePhrase } from '../../store/county/desk.ts'
import { submissionKey } from '../../store/county/submitted.ts'
import { addComment, commentsOf, judge, markReturned, placeReport, type ReadReport, removeComment,
  withdrawReport } from '../../store/county/read-reports.ts'
import { docx } from '../handlers/docx.ts'
import { userNames } from '../handlers/user-names.ts'
import { HttpFault, notFound } from '../http/fault.ts'
import type { HandlersOf, Visit } from '../http/visit.ts'
import { demonstrationOf } from '../specimen/demonstration.ts'
import { atCounty, townUnder } from './at-county.ts'
import { commentsAsText, commentsDocument } from './comments-document.ts'
import { type GivenBack, giveBack } from './give-back.ts'
import { nameFigure, namesKnown } from './names.ts'
import { confirmedPlacing } from './other-name.ts'
import { recallOfFile } from './recall.ts'
import { bytesSent, piece, readingKept, sha256, textSent, townMeant, yearMeant } from './read.ts'
import { commentSays, isRecalled, Shelf } from './reports.ts'
import { analyse } from '../../reader/reader.ts'

const shelfOf = async (visit: Visit, county: number): Promise<Shelf> => Shelf.of(await atCounty(visit, county), visit)

async function oneOf(visit: Visit, county: number, id: string): Promise<{ shelf: Shelf; report: ReadReport }> {
  const shelf = await shelfOf(visit, county)
  return { shelf, report: await shelf.named(id) }
}

export const reportHandlers: HandlersOf<typeof countyReports> = {
  async readReports({ county, year }, visit) {
    const shelf = await shelfOf(visit, county)
    const order = new Map(shelf.desk.county.towns.map(({ id }, at) => [id, at]))
    const place = (town: number | null) => (town === null ? order.size : order.get(town) ?? order.size)
    const reports = (await shelf.all(year)).sort((a, b) => place(a.about) - place(b.about)
      || (b.year ?? 0) - (a.year ?? 0) || (a.name < b.name ? -1 : 1))
    return { reports: await shelf.briefs(reports) }
  },

  async addReport({ county, name, town, year, handed, confirmed }, visit) {
    const shelf = await shelfOf(visit, county)
    refuseToCome(handed, visit)
    const bytes = await bytesSent(visit, LARGEST_FILE)
    const known = await shelf.known(sha256(bytes))
    if (known) return { report: (await shelf.briefs([await shelf.fresh(known)]))[0]!, repeated: true }
    const text = await textSent(name, bytes)
    const analysis = analyse({ id: name, text }, shelf.by.lexicon)
    refuseNoReport(name, analysis)
    const { town: said, year: ofYear } = analysis
    const { towns } = shelf.desk.county
    const about = town === undefined ? townMeant(towns, said, name)?.id ?? null : townUnder(shelf.desk, town).id
    const why = about === null ? undefined : confirmedPlacing({ name, said, towns, about }, confirmed)
    const { report, repeated } = await shelf.keep({ name, sha256: sha256(bytes), text, about, year: year ?? yearMeant(ofYear, name), origin: 'file',
      handed: handed ?? null })
    await shelf.answerOtherName(report, why)
    return { report: (await shelf.briefs([report]))[0]!, repeated }
  },

  async readFiling({ county, town, kind, period }, visit) {
    const shelf = await shelfOf(visit, county)
    const { report, repeated } = await shelf.keepFiling(await shelf.filing(town, kind, period))
    return { report: (await shelf.briefs([await shelf.fresh(report)]))[0]!, repeated }
  },

  async readReport({ county, report: id }, visit) {
    const { shelf, report } = await oneOf(visit, county, id)
    return shelf.page(report)
  },

  async placeReport({ county, report: id, town, year, handed = null, confirmed }, visit) {
    const { shelf, report } = await oneOf(visit, county, id)
    refuseToCome(handed, visit)
    if (report.origin === 'filing') throw new Refusal('这一份是镇里报送的，属于哪个镇、哪一年已经写定')
    const { id: about } = townUnder(shelf.desk, town)
    // Its year or day alone is set right without being asked once more.
    const why = about === report.about && confirmed === undefined ? undefined
      : confirmedPlacing({ name: report.name, said: readingKept(report).town, towns: shelf.desk.county.towns, about }, confirmed)
    const placed = { about, year, handed: handed ?? report.handed }
    await shelf.inside(tx => placeReport(tx, county, id, placed))
    await shelf.answerOtherName({ ...report, ...placed }, why)
    return { report: (await shelf.briefs([{ ...report, ...placed }]))[0]! }
  },

  async withdrawReport({ county, report: id, reason }, visit) {
    const { shelf } = await oneOf(visit, county, id)
    await shelf.inside(tx => withdrawReport(tx, county, id, reason, shelf.who))
    return {}
  },

  async judgeFinding({ county, report: id, finding: key, verdict, reason = '' }, visit) {
    const { shelf, report } = await oneOf(visit, county, id)
    const known = (await shelf.page(report)).findings.find(each => each.key === key)
    if (!known) throw notFound('没有这处疑点，报告可能已重新读过，请刷新页面')
    if (verdict === 'dismissed' && reason.trim() === '') throw new HttpFault(400, '不采纳要写明理由，以后看得明白', 'reason')
    await shelf.inside(tx => judge(tx, county, id, { finding: key, verdict, reason: reason.trim() || null }, shelf.who))
    return { finding: (await shelf.page(report)).findings.find(each => each.key === key)! }
  },

  async addComment({ county, report: id, start, end, text, finding, command }, visit) {
    const { shelf, report } = await oneOf(visit, county, id)
    const quote = piece(report.text, start, end).trim()
    if (quote === '') throw new HttpFault(400, '意见要引原文的一句话，请先在报告里选中它', 'start')
    const comment = await shelf.inside(tx => addComment(tx, county, id, { start, end, quote, text: text.trim(), finding: finding ?? null, command },
      shelf.who))
    return { comment: commentSays(comment, await userNames(visit.installation.store, [comment.by])) }
  },

  async removeComment({ county, report: id, comment }, visit) {
    const { shelf } = await oneOf(visit, county, id)
    await shelf.inside(tx => removeComment(tx, county, id, comment))
    return {}
  },

  async returnReport({ county, report: id, message = '', command }, visit) {
    const { shelf, report } = await oneOf(visit, county, id)
    const comments = ((await shelf.inside(tx => commentsOf(tx, county, [id]))).get(id) ?? []).filter(({ sent }) => sent === null)
    if (comments.length === 0 && message.trim() === '' && report.returned === null) throw new Refusal('退回要写明意见：先在原文上写一条，或写一句总的意见')
    const gone = report.origin === 'filing' ? await sendBack(shelf, report, { comments: commentsAsText(comments, message.trim()), command })
      : { toTown: false, slip: false }
    // Its day is the one its comments went out on: by that they are known from those of a return that was taken back.
    if (comments.length === 0 && message.trim() === '') return { returned: new Date(report.returned!).toISOString(), comments: 0, ...gone }
    await shelf.inside(tx => markReturned(tx, county, id, visit.at, message.trim()))
    return { returned: visit.at.toISOString(), comments: comments.length, ...gone }
  },

  async recallReport({ county, report: id, reason }, visit) {
    const { shelf, report } = await oneOf(visit, county, id)
    await recallOfFile(shelf, report, reason.trim())
    return {}
  },

  async commentsDocument({ county, report: id }, visit) {
    const { shelf, report } = await oneOf(visit, county, id)
    const written = (await shelf.inside(tx => commentsOf(tx, county, [id]))).get(id) ?? []
    const comments = written.filter(comment => !isRecalled(report, comment))
    const town = shelf.townName(report.about)
    const marking = demonstrationOf((await visit.installation.store.towns()).filter(each => each.id === report.about))
    const document = commentsDocument(report, comments, { unit: shelf.desk.county, town, on: visit.today, marking })
    return { name: `${document.title.replace(/[“”\\/:*?"<>|]/g, '')}.docx`, mediaType: docx,
      body: new Uint8Array(await writeOfficialDocument(document)) }
  },

  async nameFigure({ county, ...given }, visit) {
    const { shelf, report } = await oneOf(visit, county, given.report)
    return nameFigure(shelf, report, given, () => shelfOf(visit, county))
  },

  async names({ county }, visit) {
    return { names: await namesKnown(await shelfOf(visit, county)) }
  },

  async removeName({ county, name }, visit) {
    const shelf = await shelfOf(visit, county)
    await shelf.inside(tx => removePhrase(tx, county, name))
    return {}
  },
}

/** What a town submitted goes back to it: into its ledger, or as a slip for its server. @throws Refusal */
async function sendBack(shelf: Shelf, report: ReadReport, says: { comments: string; command: string }): Promise<GivenBack> {
  const [town, kind, period] = [report.about!, report.kind as FilingKind, report.period!]
  const filing = await shelf.filing(town, kind, period)
  // Sent again after it went back: there is nothing new to say.
  if (says.comments === '') return { toTown: filing.source === 'here', slip: filing.source === 'federated' }
  if (submissionKey(filing) !== report.sha256)
    throw new Refusal(`${shelf.townName(town)}${filingName(kind, period)}在这一份之后已重新报送，请读新的一份，不退旧的`)
  return giveBack(shelf.returning, filing, says)
}

/** @throws HttpFault */
function refuseToCome(handed: string | null | undefined, { today }: Visit): void {
  if (handed && handed > today) throw new HttpFault(400, `交来的日期不能晚于今天，现为“${handed}”`, 'handed')
}

/** A file of a town's name that holds no report would otherwise count as the town's report, with nothing wrong in it. @throws HttpFault */
function refuseNoReport(name: string, { year, headings, found }: ReturnType<typeof analyse>): void {
  if (year !== null || headings.length > 0 || found.length > 0) return
  throw new HttpFault(400, `“${name}”里没有年份、标题和数字，不像法治政府建设报告，没有收下；请核对是否选错了文件`)
}
