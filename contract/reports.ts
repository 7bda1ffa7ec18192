// SPDX-License-Identifier: MulanPSL-2.0
import { z } from 'zod'
import { operation } from './operation.ts'
import { answer, townId, yearAsked } from './words.ts'

const piece = z.union([z.object({ figure: z.string(), text: z.string(), answer }), z.object({ text: z.string() })])
const sentence = z.object({ pieces: z.array(piece), missing: z.array(z.string()) })

export interface ReportChapter {
  heading: string
  level: number
  empty: boolean
  otherwise?: string
  paragraphs: z.output<typeof sentence>[][]
  chapters: ReportChapter[]
}

const chapter: z.ZodType<ReportChapter> = z.lazy(() =>
  z.object({
    heading: z.string(), level: z.number(), empty: z.boolean(), otherwise: z.string().optional(),
    paragraphs: z.array(z.array(sentence)), chapters: z.array(chapter),
  }))

const ofYear = z.object({ town: townId, year: yearAsked })

export const reports = {
  report: operation({
    method: 'GET', path: '/api/towns/:town/reports/:year', summary: '年度报告，句中每个数都可打开',
    input: ofYear,
    output: z.object({
      title: z.string(), issuer: z.string(), recipient: z.string().optional(), opening: z.string(),
      chapters: z.array(chapter),
      /** Labels of figures by code, for what is missing. */
      labels: z.record(z.string(), z.string()),
    }),
  }),
  reportDocument: operation({
    method: 'GET', path: '/api/towns/:town/reports/:year/report.docx', summary: '年度报告 Word 文件', answers: 'file', input: ofYear, output: z.unknown(),
  }),
  annexDocument: operation({
    method: 'GET', path: '/api/towns/:town/reports/:year/annex.docx', summary: '内部附件：口径、分子分母、事项', answers: 'file', input: ofYear, output: z.unknown(),
  }),
}
