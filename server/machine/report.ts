// SPDX-License-Identifier: MulanPSL-2.0
import { writeAnnex } from '../../paper/annex.ts'
import { writeOfficialDocument } from '../../paper/official-document.ts'
import { todayOf } from '../http/visit.ts'
import { annexOf } from '../report/annex.ts'
import { reportDocument } from '../report/report-document.ts'
import { figuresIn, tellYear } from '../report/told-report.ts'
import { demonstrationOf } from '../specimen/demonstration.ts'
import { BadInput, textOf, type Verb, whole, yearOf } from './verb.ts'

/** 报告: the annual report as .docx, and beside it the internal annex, which is never published with it. */
export const report: Verb = async ({ store, now }, options, out) => {
  const [path, year] = [textOf(options, 'out'), yearOf(options)]
  if (!/\.docx$/i.test(path)) throw new BadInput(`--out 应是 .docx 文件，现为“${path}”`)
  const town = await store.findTown(textOf(options, 'town'))
  const ledger = await store.ledger(town.id)
  const told = await tellYear(store, ledger, year)
  const document = reportDocument(told.report, todayOf(now()), demonstrationOf([town]))
  await out.file(path, whole(await writeOfficialDocument(document)))
  const annex = annexPath(path)
  await out.file(annex, whole(await writeAnnex(await annexOf(store, ledger, told, document, 'machine', todayOf(now())))))
  const { told: pieces, missing } = figuresIn(told.report)
  out.progress(`已写 ${path}（${pieces.length} 个数字）和 ${annex}（口径与事项，不对外公开）`)
  if (missing.length > 0) out.progress(`未报的指标 ${missing.length} 个，相应的句子没有写入：${missing.slice(0, 8).map(code => store.register.figures.get(code)?.figure.label ?? code).join('、')}${missing.length > 8 ? '……' : ''}`)
  return 0
}

/** report.docx → report-内部附件.docx */
export const annexPath = (path: string): string => path.replace(/\.docx$/i, '-内部附件.docx')
