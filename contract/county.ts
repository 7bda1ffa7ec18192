// SPDX-License-Identifier: MulanPSL-2.0
import { z } from 'zod'
import { type FilingKind, filingKinds } from '../kernel/kernel.ts'
import { countyReports } from './county-reports.ts'
import { countyTable } from './county-table.ts'
import { manuscript } from './manuscripts.ts'
import { operation } from './operation.ts'
import { commandId, nothing, period } from './words.ts'

/** The county (or city, province) whose office asks: an id of the table of organisations. */
export const countyId = z.coerce.number().int().positive('没有这个县')
const year = z.coerce.number().int().min(2000).max(2100)
const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, '应写成月-日，如 02-20')

/** What the county has set for itself; what it has not set is the law's day, or no day at all. */
const settings = z.object({
  /** Last day, in the following year, on which a year report is in time; never after the law's last day, 02-28 or 02-29. */
  reportBy: z.string().nullable(),
  publishBy: z.string().nullable(),
  /** Days after the end of a quarter or month; none: no time limit is set, so nothing is late. */
  quarterDays: z.number().nullable(),
  monthDays: z.number().nullable(),
  /** Codes in the county's own order; the others follow in the order of the catalogue. Empty: the catalogue's order. */
  figures: z.array(z.string()),
  /** The document in which the county set this. */
  document: z.string(),
  /** The law's own days with their articles. */
  law: z.object({ reportBy: z.string(), publishBy: z.string(), cites: z.array(z.string()) }),
})

/** late: past the day and not there, or came after it. open: the day has not come. none: no day is set. in-time: came by it. */
const lateness = z.enum(['in-time', 'late', 'open', 'none'])

const submission = z.object({
  kind: z.string(), kindLabel: z.string(), period: z.string(), label: z.string(),
  /** not-submitted: nothing of it reached the county; what the town is writing is the town's own. */
  state: z.enum(['submitted', 'published', 'returned', 'received', 'not-submitted']),
  stateLabel: z.string(),
  submitted: z.string().nullable(), published: z.string().nullable(),
  /** Legal or set last day for submitting, and for publishing where it is to be published. */
  due: z.string().nullable(), late: lateness,
  publishDue: z.string().nullable(), publishLate: lateness,
  /** here: by this system; federated: a file of another server; read: the county read a document; none. */
  source: z.enum(['here', 'federated', 'read', 'none']),
  hash: z.string().nullable(),
  /** The read report that belongs to it, if it was read already. */
  report: z.string().nullable(),
  /** 3月1日前, the rule's own words, or 最迟1月31日 where the county set an earlier day; the same for publishing. */
  dueSays: z.string().nullable().optional(), publishDueSays: z.string().nullable().optional(),
  /** The day by which lateness is judged: when it first came, or of a file the day on which the town handed it in, if a person said it. */
  counted: z.string().nullable().optional(),
  /** Of a file: whether a person said the day on which it was handed in; false: the day of reading stands for it. */
  handedSaid: z.boolean().optional(),
  /** When it last went back, from whom, and with what words (a town's own stay with the town). */
  returned: z.object({ on: z.string(), by: z.enum(['county', 'town']), comments: z.string() }).nullable().optional(),
  /** Nothing is here that stands: it has not come, or it went back and has not come again. */
  awaited: z.boolean().optional(),
  /** Of a federated one that went back, or whose return was taken back: there is a slip to be handed to the town, see `returnSlip`. */
  slip: z.boolean().optional(),
  /** When its last return was taken back, and why. */
  recalled: z.object({ on: z.string(), comments: z.string() }).nullable().optional(),
})

/** `initials`: first letters of the label in pinyin, for who types them. */
export const indicator = z.object({ code: z.string(), label: z.string(), unit: z.string(), kindLabel: z.string(), initials: z.string() })

const ofFiling = z.object({
  county: countyId, town: z.coerce.number().int().positive('没有这个镇'),
  kind: z.enum(Object.keys(filingKinds) as [FilingKind, ...FilingKind[]], '没有这一种报送件'), period,
})

const townKey = z.object({ town: z.number(), name: z.string(), key: z.string(), fingerprint: z.string(), registered: z.string(), by: z.string() })

/** A unit with the key that is registered of it. */
const unitKey = z.object({
  id: z.number(), name: z.string(),
  registered: z.object({ key: z.string(), fingerprint: z.string(), registered: z.string(), by: z.string() }).nullable(),
})

export const countyDesk = {
  countySettings: operation({
    method: 'GET', path: '/api/counties/:county/settings', summary: '县级设置：报送期限、指标次序',
    input: z.object({ county: countyId }),
    output: settings,
  }),
  setCounty: operation({
    method: 'PUT', path: '/api/counties/:county/settings', summary: '修改县级设置，写明文件依据',
    input: z.object({
      county: countyId, reportBy: monthDay.nullish(), publishBy: monthDay.nullish(), quarterDays: z.number().int().min(1).max(90).nullish(),
      monthDays: z.number().int().min(1).max(60).nullish(), figures: z.array(z.string()).max(500).optional(),
      document: z.string().min(1, '请写明依据的文件').max(200),
    }),
    output: settings,
  }),
  submissions: operation({
    method: 'GET', path: '/api/counties/:county/submissions', summary: '报送日历：各镇年度报告、年季月数据的状态、日期、是否逾期；按名称排列',
    input: z.object({ county: countyId, year }),
    output: z.object({
      today: z.string(), year: z.number(),
      /** Columns in their order; every town has a cell for each. */
      columns: z.array(z.object({
        kind: z.string(), kindLabel: z.string(), period: z.string(), label: z.string(), due: z.string().nullable(),
        publishDue: z.string().nullable(), dueSays: z.string().nullable().optional(), publishDueSays: z.string().nullable().optional(),
      })),
      towns: z.array(z.object({ id: z.number(), name: z.string(), cells: z.array(submission) })),
      cites: z.array(z.string()),
    }),
  }),
  /** Years of which anything was submitted or read, newest first, with the current one. */
  countyYears: operation({
    method: 'GET', path: '/api/counties/:county/years', summary: '有报送或读过报告的年度',
    input: z.object({ county: countyId }),
    output: z.object({ years: z.array(z.number()) }),
  }),
  indicators: operation({
    method: 'GET', path: '/api/counties/:county/indicators', summary: '全部指标，供选择',
    input: z.object({ county: countyId }),
    output: z.object({ indicators: z.array(indicator) }),
  }),
  townKeys: operation({
    method: 'GET', path: '/api/counties/:county/keys', summary: '各镇登记的公钥',
    input: z.object({ county: countyId }),
    output: z.object({ keys: z.array(townKey) }),
  }),
  registerKey: operation({
    method: 'PUT', path: '/api/counties/:county/keys/:town', summary: '登记一个镇的公钥（先由双方当面或电话核对指纹）',
    input: z.object({ county: countyId, town: z.coerce.number().int().positive(), key: z.string().min(1, '请粘贴公钥').max(2000) }), output: townKey,
  }),
  /** Keys of the units between this one and the towns: what they hand on is taken in by them. Of a county there are none. */
  unitKeys: operation({
    method: 'GET', path: '/api/counties/:county/unit-keys', summary: '下级县、市登记的公钥：上报文件要用它核对',
    input: z.object({ county: countyId }),
    output: z.object({ units: z.array(unitKey) }),
  }),
  registerUnitKey: operation({
    method: 'PUT', path: '/api/counties/:county/unit-keys/:unit', summary: '登记一个下级县、市的公钥（先由双方当面或电话核对指纹）',
    input: z.object({ county: countyId, unit: z.coerce.number().int().positive(), key: z.string().min(1, '请粘贴公钥').max(2000) }),
    output: z.object({ fingerprint: z.string() }),
  }),
  takeIn: operation({
    method: 'POST', path: '/api/counties/:county/federated', summary: '接收镇级服务器导出的报送文件，或下级导出的上报文件：重复的不再收，改动过的不收', sends: 'file',
    input: z.object({ county: countyId }),
    output: z.object({
      town: z.number(), name: z.string(), kind: z.string(), kindLabel: z.string(), period: z.string(), submitted: z.string(),
      hash: z.string(), repeated: z.boolean(),
      /** The very same file went back to the town on this day: the town has to submit it again before it counts. */
      returned: z.string().nullable().optional(),
      /** It was the whole of a filing that is here as its statement, and is what that said; nothing was kept of it. */
      opened: z.boolean().optional(),
      /** Of what a unit below handed on (`onwardFile`): the unit stands for the town, and this sentence tells of its towns' files. */
      onward: z.string().nullable().optional(),
    }),
  }),
  /** Figures or a text; of a town whose ledger is on another server the town gets a signed slip, see `returnSlip`. */
  returnFiling: operation({
    method: 'POST', path: '/api/counties/:county/filings/:town/:kind/:period/return', summary: '把镇里报送的一份连同意见退回',
    input: ofFiling.extend({
      /** The hash that was looked at: refused when another has been submitted since. */
      saw: z.string().min(1), message: z.string().max(2000, '意见不超过 2000 字'), command: commandId,
    }),
    output: z.object({ returned: z.string(), toTown: z.boolean(), slip: z.boolean() }),
  }),
  /** A return made by mistake, while nothing has come in since; of a town on another server there is a slip, see `returnSlip`. */
  recallReturn: operation({
    method: 'POST', path: '/api/counties/:county/filings/:town/:kind/:period/recall', summary: '撤回退回：退错的一份仍是已报送，写明理由',
    input: ofFiling.extend({ saw: z.string().min(1), reason: z.string().max(2000, '理由不超过 2000 字'), command: commandId }),
    output: z.object({ toTown: z.boolean(), slip: z.boolean() }),
  }),
  /** One file for the server of the city above: each town's own, and the key of each, signed with the county's. `takeIn` takes it there. */
  onwardFile: operation({
    method: 'GET', path: '/api/counties/:county/onward/:kind/:period', summary: '上报文件：各镇报送的一份合成一个文件，用本级的密钥签名，交上一级的服务器接收',
    answers: 'file', input: ofFiling.omit({ town: true }), output: z.unknown(),
  }),
  returnSlip: operation({
    method: 'GET', path: '/api/counties/:county/filings/:town/:kind/:period/slip', summary: '退回单：用县里的密钥签名，交镇里的服务器接收', answers: 'file',
    input: ofFiling, output: z.unknown(),
  }),
  countyKey: operation({
    method: 'GET', path: '/api/counties/:county/key', summary: '县里签退回单用的公钥和指纹，与镇里核对后由镇里登记',
    input: z.object({ county: countyId }),
    output: z.object({ key: z.string(), fingerprint: z.string() }),
  }),
  countyManuscript: operation({
    method: 'GET', path: '/api/counties/:county/manuscripts/:year', summary: '县级年度报告文稿：正在改的一稿，没有则由各镇报送的内容起稿',
    input: z.object({ county: countyId, year }),
    output: z.object({
      manuscript, revision: z.number(), savedBy: z.string().nullable(), savedAt: z.string().nullable(),
      /** What the numbers of the text are today, with whence they come. */
      figures: z.record(z.string(), z.object({ label: z.string(), printed: z.string(), towns: z.number(), of: z.number() })),
      /** Towns whose material went in, and those that had none. */
      fedBy: z.array(z.string()), without: z.array(z.string()),
    }),
  }),
  saveCountyManuscript: operation({
    method: 'PUT', path: '/api/counties/:county/manuscripts/:year', summary: '保存县级年度报告文稿；以所见的一稿为底，别人已改过则不覆盖',
    input: z.object({ county: countyId, year, base: z.number().int().min(0), manuscript }),
    output: z.object({
      saved: z.boolean(), revision: z.number(),
      /** Somebody was quicker: theirs is on top, what was sent is kept under `kept`; open the page again and bring the two together. */
      conflict: z.object({ by: z.string(), at: z.string(), kept: z.number() }).nullable(),
    }),
  }),
  countyManuscriptDocument: operation({
    method: 'GET', path: '/api/counties/:county/manuscripts/:year/report.docx', summary: '县级年度报告 Word 文件', answers: 'file',
    input: z.object({ county: countyId, year }),
    output: z.unknown(),
  }),
}

/** A town's own old reports: its memory from before the ledger. */
export const townMemory = {
  oldReports: operation({
    method: 'GET', path: '/api/towns/:town/old-reports', summary: '本镇历年公开的报告，读成“按公开报告”的基数',
    input: z.object({ town: z.coerce.number().int().positive() }),
    output: z.object({
      reports: z.array(z.object({
        id: z.string(), year: z.number(), name: z.string(),
        /** As the head of the text has it; none where no line of it is a title. */
        title: z.string().nullable().optional(),
        received: z.string(), by: z.string(),
      })),
      /** Those that a newer one of the same year replaced, or that were taken back, with the reason; they count for nothing. */
      earlier: z.array(z.object({
        id: z.string(), year: z.number(), name: z.string(), received: z.string(), by: z.string(), withdrawn: z.string(), why: z.string(),
      })).optional(),
      /** Figures as published, by year; never mixed with counted ones. */
      figures: z.array(z.object({
        code: z.string(), label: z.string(), unit: z.string(),
        years: z.array(z.object({ year: z.number(), value: z.number(), printed: z.string(), sentence: z.string() })),
      })),
    }),
  }),
  addOldReport: operation({
    method: 'POST', path: '/api/towns/:town/old-reports', summary: '读入一年的旧报告，作为“按公开报告”的基数', sends: 'file',
    input: z.object({
      town: z.coerce.number().int().positive(), name: z.string().min(1).max(200), year: year.optional(),
      command: z.string().max(120).optional(),
    }),
    output: z.object({
      id: z.string(), year: z.number(), repeated: z.boolean(), figures: z.number(),
      /** The name of the one of this year that this one took the place of; it stays in the history. */
      replaced: z.string().nullable().optional(),
    }),
  }),
  /** For a county whose desk is on another server; the same file the command line writes. */
  federationFile: operation({
    method: 'GET', path: '/api/towns/:town/federation/:kind/:period', summary: '导出报送文件：已报送的一份，用本镇的密钥签名，交县里的服务器接收',
    answers: 'file',
    input: z.object({ town: z.coerce.number().int().positive(), kind: z.enum(Object.keys(filingKinds) as [FilingKind, ...FilingKind[]]), period }),
    output: z.unknown(),
  }),
  townKey: operation({
    method: 'GET', path: '/api/towns/:town/key', summary: '本镇签名用的公钥和指纹，与县里核对后由县里登记',
    input: z.object({ town: z.coerce.number().int().positive() }),
    output: z.object({ key: z.string(), fingerprint: z.string() }),
  }),
  /** Keys of the units above that this town takes return slips of. */
  countyKeys: operation({
    method: 'GET', path: '/api/towns/:town/county-keys', summary: '本镇登记的县级公钥：退回单要用它核对',
    input: z.object({ town: z.coerce.number().int().positive() }),
    output: z.object({
      units: z.array(unitKey),
    }),
  }),
  registerCountyKey: operation({
    method: 'PUT', path: '/api/towns/:town/county-keys/:unit', summary: '登记县里的公钥（先由双方当面或电话核对指纹）',
    input: z.object({
      town: z.coerce.number().int().positive(), unit: z.coerce.number().int().positive(), key: z.string().min(1, '请粘贴公钥').max(2000),
    }),
    output: z.object({ fingerprint: z.string() }),
  }),
  takeReturn: operation({
    method: 'POST', path: '/api/towns/:town/returned', summary: '接收县里服务器出的退回单：那一份转为已退回，意见记入台账，再重新填报', sends: 'file',
    input: z.object({ town: z.coerce.number().int().positive() }),
    output: z.object({
      kind: z.string(), kindLabel: z.string(), period: z.string(), name: z.string(), returned: z.string(), by: z.string(), comments: z.string(),
      repeated: z.boolean(),
      /** Repeated, and not by this slip: the town's head or another unit had sent it back before, as this sentence says. */
      instead: z.string().nullable().optional(),
      /** The slip took a return back: the filing stands as submitted again, `comments` say why. */
      recalled: z.boolean().optional(),
    }),
  }),
  removeOldReport: operation({
    method: 'DELETE', path: '/api/towns/:town/old-reports/:report', summary: '撤去读错的一份旧报告',
    input: z.object({ town: z.coerce.number().int().positive(), report: z.uuid(), reason: z.string().min(1, '请写明理由').max(200) }), output: nothing,
  }),
}

export const county = { ...countyDesk, ...countyReports, ...countyTable, ...townMemory }
