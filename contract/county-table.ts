// SPDX-License-Identifier: MulanPSL-2.0
import { z } from 'zod'
import { operation } from './operation.ts'
import { period } from './words.ts'

const county = z.coerce.number().int().positive('没有这个县')
const ofPeriod = z.object({
  county, period,
  /** Codes, comma between; none: the county's own choice, or all that any town reported. */
  figures: z.string().max(8000).optional(),
})

/**
 * filing: the town's signed and submitted figures; federated: the same from another server; read: what its report says; published: an
 * old report; none: not reported.
 */
const source = z.enum(['filing', 'federated', 'read', 'published', 'none'])

const cell = z.object({
  figure: z.string(), source,
  value: z.number().nullable(), printed: z.string(), numerator: z.number().nullable(), denominator: z.number().nullable(),
  zero: z.enum(['counted', 'declared', 'not-reported', 'no-base']).nullable(),
  /** Beside each value that must not be compared as it stands, why: 口径与本系统不同; 基数不足 10; 报告写“近”. */
  warnings: z.array(z.string()),
  /** Where it was read. */
  sentence: z.string().nullable(), report: z.string().nullable(),
  asOf: z.string().nullable(),
})

const column = z.object({
  code: z.string(), label: z.string(), unit: z.string(), kindLabel: z.string(),
  /** 口径, one sentence each; empty for a figure that only reports know. */
  says: z.array(z.string()),
  /** What holds for the whole column: towns count by different definitions, or one by 受理 and another by 排查. */
  warnings: z.array(z.string()),
  /** Added up over the towns that reported; a rate from its summed halves; distinct people are the sum of the towns and called so. */
  total: z.object({
    value: z.number().nullable(), printed: z.string(), numerator: z.number().nullable(), denominator: z.number().nullable(),
    towns: z.number(), of: z.number(), asOf: z.string().nullable(), remark: z.string().nullable(),
  }),
  /** The same from read reports, kept apart; only towns without submitted figures. */
  readTotal: z.object({ value: z.number().nullable(), printed: z.string(), towns: z.number() }).nullable(),
})

export const countyTable = {
  countyTable: operation({
    method: 'GET', path: '/api/counties/:county/table', summary: '各镇 × 指标：按镇名排列，不排名次；每格注明出自报送、报告或未报', input: ofPeriod,
    output: z.object({
      period: z.string(), columns: z.array(column),
      towns: z.array(z.object({ id: z.number(), name: z.string(), cells: z.array(cell) })),
    }),
  }),
  countySeries: operation({
    method: 'GET', path: '/api/counties/:county/series', summary: '一个指标逐年的变化，各镇和合计', input: z.object({
      county, figure: z.string(), from: z.coerce.number().int().optional(), to: z.coerce.number().int().optional(),
    }),
    output: z.object({
      figure: z.object({ code: z.string(), label: z.string(), unit: z.string(), says: z.array(z.string()) }),
      years: z.array(z.number()),
      towns: z.array(z.object({
        id: z.number(), name: z.string(),
        points: z.array(z.object({ year: z.number(), value: z.number().nullable(), printed: z.string(), source })),
      })),
      total: z.array(z.object({ year: z.number(), value: z.number().nullable(), printed: z.string(), towns: z.number() })),
    }),
  }),
  /** Units under this one (towns of a county, counties of a city), from what was folded up of submitted figures. */
  rollUp: operation({
    method: 'GET', path: '/api/counties/:county/roll-up', summary: '由报送数据逐级汇总：多少镇报了、截至何时', input: ofPeriod,
    output: z.object({
      period: z.string(), unit: z.object({ id: z.number(), name: z.string(), level: z.string() }), of: z.number(),
      figures: z.array(z.object({
        code: z.string(), label: z.string(), unit: z.string(), value: z.number().nullable(), printed: z.string(),
        numerator: z.number().nullable(), denominator: z.number().nullable(), towns: z.number(), asOf: z.string(),
      })),
      /** Marked apart: sums out of reports the desk read, of towns that submitted no such figure; never in a sum above. */
      read: z.array(z.object({ code: z.string(), label: z.string(), unit: z.string(), value: z.number().nullable(), printed: z.string(),
        towns: z.number() })).optional(),
      below: z.array(z.object({
        id: z.number(), name: z.string(), level: z.string(),
        figures: z.array(z.object({ code: z.string(), value: z.number().nullable(), printed: z.string(), towns: z.number(), asOf: z.string() })),
      })),
    }),
  }),
  countySheet: operation({
    method: 'GET', path: '/api/counties/:county/table.xlsx', summary: '各镇 × 指标导出 Excel，按县里的指标次序', answers: 'file',
    input: ofPeriod,
    output: z.unknown(),
  }),
  countyTableDocument: operation({
    method: 'GET', path: '/api/counties/:county/table.docx', summary: '各镇 × 指标导出 Word，按县里的指标次序', answers: 'file',
    input: ofPeriod,
    output: z.unknown(),
  }),
}
