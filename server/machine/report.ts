// SPDX-License-Identifier: MulanPSL-2.0
import { marksIn, periodOf } from '../../kernel/kernel.ts'
import { writeAnnex } from '../../paper/annex.ts'
import { writeOfficialDocument } from '../../paper/official-document.ts'
import { todayOf } from '../http/visit.ts'
import { figuresAtHand, keyedAnswers } from '../manuscript/figures.ts'
import { paperDocument } from '../manuscript/formal.ts'
import { draftOf, gapsIn, paperOf } from '../manuscript/paper.ts'
import { annexOf } from '../report/annex.ts'
import { demonstrationOf } from '../specimen/demonstration.ts'
import { BadInput, textOf, type Verb, whole, yearOf } from './verb.ts'

/**
 * 报告: the annual report as .docx, and beside it the internal annex, which is never published with it: the text that was filed or is
 * being written, else the one the ledger would begin with.
 */
export const report: Verb = async ({ store, now }, options, out) => {
  const [path, period] = [textOf(options, 'out'), String(yearOf(options))]
  if (!/\.docx$/i.test(path)) throw new BadInput(`--out 应是 .docx 文件，现为“${path}”`)
  const town = await store.findTown(textOf(options, 'town'))
  const [ledger, of, today] = [await store.ledger(town.id), { kind: 'annual-report', period } as const, todayOf(now())]
  const [paper, drafted] = [await paperOf(store, ledger, of), await draftOf(store, ledger, of, today)]
  const { manuscript } = paper ?? drafted
  const { document } = await paperDocument(store, ledger, of, manuscript, demonstrationOf([town]))
  await out.file(path, whole(await writeOfficialDocument(document)))
  const answers = keyedAnswers(paper?.figures ?? await figuresAtHand(store, ledger, period, [manuscript]), manuscript)
  const annex = annexPath(path)
  await out.file(annex, whole(await writeAnnex(await annexOf(store, ledger, { answers, period: periodOf(period) }, document, 'machine', today))))
  out.progress(`已写 ${path}（${paper ? (paper.filed ? '已填报的文稿' : '正在编写的文稿') : '由台账起草'}，${marksIn(manuscript).length} 个数字）和 ${annex}（口径与事项，不对外公开）`)
  for (const { heading, labels } of gapsIn(store, drafted)) out.progress(`“${heading}”没有写入的（未报）：${some(labels)}`)
  return 0
}

const some = (labels: readonly string[]): string => `${labels.slice(0, 8).join('、')}${labels.length > 8 ? `等 ${labels.length} 项` : ''}`

/** report.docx → report-内部附件.docx */
const annexPath = (path: string): string => path.replace(/\.docx$/i, '-内部附件.docx')
