// SPDX-License-Identifier: MulanPSL-2.0
import { type Manuscript, type ManuscriptKind, manuscriptKinds } from '../../kernel/kernel.ts'
import { writeOfficialDocument } from '../../paper/official-document.ts'
import { annualSummary } from '../dispatch/annual-summary.ts'
import { quarterBulletin } from '../dispatch/bulletin.ts'
import { dispatchSheet } from '../dispatch/dispatch-sheet.ts'
import { todayOf } from '../http/visit.ts'
import { manuscriptDocument } from '../manuscript/document.ts'
import { demonstrationOf } from '../specimen/demonstration.ts'
import { BadInput, textOf, type Verb, whole } from './verb.ts'

type Draft = typeof quarterBulletin

const forms: readonly { form: RegExp; kind: ManuscriptKind; draft: Draft }[] = [
  { form: /^\d{4}-Q[1-4]$/, kind: 'bulletin', draft: quarterBulletin },
  { form: /^\d{4}-(0[1-9]|1[0-2])$/, kind: 'dispatch', draft: (store, ledger, period, today): Promise<Manuscript> => dispatchSheet(store, ledger, period, today) },
  { form: /^\d{4}$/, kind: 'summary', draft: annualSummary },
]

/** 通报: the bulletin of a quarter, the dispatch sheet of a month or the summary of a year, as the ledger would draft it, as .docx. */
export const bulletin: Verb = async ({ store, now }, options, out) => {
  const [path, period] = [textOf(options, 'out'), textOf(options, 'period')]
  if (!/\.docx$/i.test(path)) throw new BadInput(`--out 应是 .docx 文件，现为“${path}”`)
  const found = forms.find(({ form }) => form.test(period))
  if (!found) throw new BadInput(`--period 应是 2025-Q1（季度通报）、2025-03（月度调度单）或 2025（年度总结），现为“${period}”`)
  const town = await store.findTown(textOf(options, 'town'))
  const manuscript = await found.draft(store, await store.ledger(town.id), period, todayOf(now()))
  await out.file(path, whole(await writeOfficialDocument(manuscriptDocument(manuscript, todayOf(now()), demonstrationOf([town])))))
  out.progress(`已写 ${path}（${manuscriptKinds[found.kind]}：${manuscript.title}）`)
  return 0
}
