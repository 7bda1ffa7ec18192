// SPDX-License-Identifier: MulanPSL-2.0
import { z } from 'zod'
import { filingKinds } from '../kernel/kernel.ts'
import { operation } from './operation.ts'
import { day, nothing, period } from './words.ts'

const county = z.coerce.number().int().positive('没有这个县')
const filingKind = z.string().refine(kind => Object.hasOwn(filingKinds, kind), '没有这一种报送件')
/** What is no id is no report: the desk says so in its own sentence. */
const reportId = z.string().max(80, '没有这份报告')
const inCounty = z.object({ county })
const ofReport = z.object({ county, report: reportId })
/** Why a text that names itself as another town, of the county or of elsewhere, is put down to this one; refused without. */
const confirmed = z.string().max(200, '理由不超过 200 字').optional()
const year = z.coerce.number().int().min(2000).max(2100)

/** Places are code points of `text`, end exclusive. */
const place = z.object({ start: z.number(), end: z.number(), text: z.string() })

const brief = z.object({
  id: z.string(),
  /** The file's name; of what a town submitted the filing's. */
  name: z.string(),
  /** As the head of the text has it; none where no line of it is a title. */
  title: z.string().nullable().optional(),
  /** None where the text does not say which town, or the county has no such town: a person says it. */
  town: z.number().nullable(), townName: z.string().nullable(), year: z.number().nullable(),
  /** file: dropped by the county; filing: what the town submitted. */
  origin: z.enum(['file', 'filing']), kind: z.string().nullable(), period: z.string().nullable(),
  received: z.string(), by: z.string(),
  figures: z.number(), unknown: z.number(),
  /** Findings by severity that nobody has dismissed. */
  findings: z.object({ inconsistent: z.number(), suspect: z.number(), unverifiable: z.number(), note: z.number() }),
  comments: z.number(), returned: z.string().nullable(),
  /** Of the comments those that nobody has sent. */
  unsent: z.number().optional(),
  /** The day it came where that is after its last day, with that in the rule's words; none: it came in time, or nobody knows. */
  late: z.object({ on: z.string(), dueSays: z.string() }).nullable().optional(),
  /** What was said as a whole when it went back. */
  message: z.string().nullable().optional(),
  /** Why the return of a file was taken back, by whom and when, in the order of it. */
  recalls: z.string().nullable().optional(),
  /** The day on which the town handed the file in, where a person said it; null: the day of reading counts. */
  handed: z.string().nullable().optional(),
  /**
   * The town that the text's title or signature says, without an id where it is none of this unit's; where it is not `town`, its
   * numbers stand under another's name.
   */
  namedTown: z.object({ id: z.number().nullable(), name: z.string() }).nullable().optional(),
})

const readFigure = z.object({
  text: z.string(), value: z.number(), unit: z.string(), qualifier: z.enum(['exact', 'over', 'nearly', 'at_least', 'at_most']),
  codes: z.array(z.string()), labels: z.array(z.string()), period: z.enum(['this_year', 'stock', 'cumulative', 'next_year_target', 'standing_rule']),
  start: z.number(), end: z.number(), sentence: z.string(),
})

const finding = z.object({
  /** Stays the same when the report is read again, so that a judgement stays with it. */
  key: z.string(), rule: z.string(), explains: z.string(), severity: z.enum(['inconsistent', 'suspect', 'unverifiable', 'note']), message: z.string(),
  /** text: by the report alone; ledger: against the figures the town submitted; last-year: against last year's report. */
  against: z.enum(['text', 'ledger', 'last-year']),
  sentences: z.array(place),
  verdict: z.enum(['open', 'adopted', 'dismissed']), reason: z.string().nullable(), judgedBy: z.string().nullable(), judgedAt: z.string().nullable(),
})

const comment = z.object({
  id: z.string(), start: z.number(), end: z.number(), quote: z.string(), text: z.string(), finding: z.string().nullable(), by: z.string(),
  at: z.string(), sent: z.string().nullable(),
  /** The return it went with was taken back. */
  recalled: z.boolean().optional(),
})

const named = z.object({
  id: z.string(), code: z.string(), label: z.string(), unit: z.string(), phrasing: z.string(), sentence: z.string(), by: z.string(), at: z.string(),
})

export const countyReports = {
  readReports: operation({
    method: 'GET', path: '/api/counties/:county/reports', summary: '县里读过的报告，按镇名、年度排列', input: inCounty.extend({ year: year.optional() }),
    output: z.object({ reports: z.array(brief) }),
  }),
  /** One file a request, so that each shows its own progress and its own fault; the same file sent again answers what is there. */
  addReport: operation({
    method: 'POST', path: '/api/counties/:county/reports', summary: '读入并体检一份报告（docx、doc、wps、txt、pdf）', sends: 'file',
    input: inCounty.extend({ 
      name: z.string().min(1).max(200), town: z.coerce.number().int().positive().optional(), year: year.optional(), handed: day.optional(),
      confirmed,
    }),
    output: z.object({ report: brief, repeated: z.boolean() }),
  }),
  /** Reads what a town submitted, so that it is commented on as any other report. */
  readFiling: operation({
    method: 'POST', path: '/api/counties/:county/filings/:town/:kind/:period/read', summary: '读入并体检一个镇报送的文稿',
    input: inCounty.extend({ town: z.coerce.number().int().positive(), kind: filingKind, period }),
    output: z.object({ report: brief, repeated: z.boolean() }),
  }),
  readReport: operation({
    method: 'GET', path: '/api/counties/:county/reports/:report', summary: '一份报告：全文、数字、疑点、意见', input: ofReport,
    output: z.object({
      report: brief, text: z.string(),
      sections: z.array(z.object({ kind: z.string(), level: z.number(), number: z.string(), title: z.string(), start: z.number(), end: z.number() })),
      figures: z.array(readFigure), findings: z.array(finding), comments: z.array(comment),
      /** What the comparisons were made with; none: there was nothing to compare with, and why. */
      comparedWith: z.object({ ledger: z.string().nullable(), lastYear: z.string().nullable() }),
      /** The town has made it public: nothing of it goes back any more. */
      published: z.boolean(),
    }),
  }),
  placeReport: operation({
    method: 'PUT', path: '/api/counties/:county/reports/:report', summary: '写明是哪个镇、哪一年的报告', input: ofReport.extend({
      town: z.number().int().positive(), year,
      /** The day on which the town handed it in: lateness is judged by it. Not given: as it was. */
      handed: day.nullish(), confirmed,
    }),
    output: z.object({ report: brief }),
  }),
  withdrawReport: operation({
    method: 'POST', path: '/api/counties/:county/reports/:report/withdraw', summary: '撤去误传的一份', input: ofReport.extend({
      reason: z.string().min(1, '请写明理由').max(200),
    }), output: nothing,
  }),
  judgeFinding: operation({
    method: 'POST', path: '/api/counties/:county/reports/:report/findings', summary: '采纳或不采纳一处疑点；不采纳要写理由',
    input: ofReport.extend({
      finding: z.string().min(1).max(80), verdict: z.enum(['open', 'adopted', 'dismissed']), reason: z.string().max(500).optional(),
    }),
    output: z.object({ finding }),
  }),
  addComment: operation({
    method: 'POST', path: '/api/counties/:county/reports/:report/comments', summary: '写一条意见，引原文一句',
    input: ofReport.extend({
      start: z.number().int().min(0), end: z.number().int().min(1), text: z.string().min(1, '请写明意见').max(2000),
      finding: z.string().max(80).optional(), command: z.string().min(8).max(120),
    }),
    output: z.object({ comment }),
  }),
  removeComment: operation({
    method: 'DELETE', path: '/api/counties/:county/reports/:report/comments/:comment', summary: '删去一条还没有发出的意见',
    input: ofReport.extend({ comment: z.uuid() }),
    output: nothing,
  }),
  /** Of a filing the town gets it back with the comments; of a file they are for a Word sheet, and the day is kept. */
  returnReport: operation({
    method: 'POST', path: '/api/counties/:county/reports/:report/return', summary: '连同意见退回镇里',
    input: ofReport.extend({ message: z.string().max(1000).optional(), command: z.string().min(8).max(120) }),
    output: z.object({
      returned: z.string(), comments: z.number(), toTown: z.boolean(),
      /** The town's ledger is on another server: hand it the signed slip, see `returnSlip`. */
      slip: z.boolean().optional(),
    }),
  }),
  /** Of a file: its day goes and its comments may be changed again. A filing is taken back by `recallReturn`. */
  recallReport: operation({
    method: 'POST', path: '/api/counties/:county/reports/:report/recall', summary: '撤回对一份文件的退回，写明理由',
    input: ofReport.extend({ reason: z.string().max(500) }), output: nothing,
  }),
  commentsDocument: operation({
    method: 'GET', path: '/api/counties/:county/reports/:report/comments.docx', summary: '审核意见单 Word 文件', answers: 'file',
    input: ofReport,
    output: z.unknown(),
  }),
  /** Remembered for this county and used at the next reading; the reports at hand are read again at once. */
  nameFigure: operation({
    method: 'POST', path: '/api/counties/:county/names', summary: '告诉系统一个不认识的数字是什么指标',
    input: inCounty.extend({
      report: reportId, start: z.number().int().min(0), end: z.number().int().min(1),
      /** A code of the catalogue, or none and a label for a figure of the county's own. */
      code: z.string().max(80).optional(), label: z.string().max(60).optional(),
      /** As people write it, N for the number; none: taken from the words around it. */
      phrasing: z.string().max(120).optional(),
    }),
    output: z.object({ name: named, readAgain: z.number() }),
  }),
  names: operation({
    method: 'GET', path: '/api/counties/:county/names', summary: '本县教给系统的说法',
    input: inCounty,
    output: z.object({ names: z.array(named) }),
  }),
  removeName: operation({
    method: 'DELETE', path: '/api/counties/:county/names/:name', summary: '去掉一条说法', input: inCounty.extend({ name: z.uuid() }), output: nothing,
  }),
}
