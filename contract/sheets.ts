// SPDX-License-Identifier: MulanPSL-2.0
import { z } from 'zod'
import { matters } from './matters.ts'
import { operation } from './operation.ts'
import { data, day, townId } from './words.ts'

/** What is wrong with a cell, by the name Excel gives it (B4), or with a row where no cell is to blame. */
const complaint = z.object({ cell: z.string(), message: z.string() })

const read = z.object({
  /** How many rows the sheet has under its header, sums left out. */
  rows: z.number(),
  complaints: z.array(complaint),
  /** Columns that are no field here: left out. */
  unknown: z.array(z.string()),
})

export const sheets = {
  exportMatters: operation({
    method: 'GET', path: '/api/towns/:town/kinds/:kind/ledger.xlsx', summary: '台账导出 Excel：筛选同台账，个人信息遮盖', answers: 'file',
    input: matters.listMatters.input.omit({ page: true, size: true }), output: z.unknown(),
  }),
  importMatters: operation({
    method: 'POST', path: '/api/towns/:town/kinds/:kind/import', summary: '从 Excel 登记：每行一件；先试行，有一处不对就都不登记', sends: 'file',
    input: z.object({ town: townId, kind: z.string(), step: z.string().optional(), commit: z.enum(['yes', 'no']).default('no') }),
    output: read.extend({
      step: z.string(),
      /** Matters this file opened now; none in a trial. */
      recorded: z.number(),
      /** Rows that the ledger already has from the same file. */
      repeated: z.number(),
    }),
  }),
  readRows: operation({
    method: 'POST', path: '/api/towns/:town/kinds/:kind/rows', summary: '把 Excel 读成表格一栏的行，不登记', sends: 'file',
    input: z.object({ town: townId, kind: z.string(), field: z.string(), on: day }),
    output: read.extend({ values: z.array(data), /** Names of roster lines in the rows, by id. */ names: z.record(z.string(), z.string()) }),
  }),
}
