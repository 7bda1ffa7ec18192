// SPDX-License-Identifier: MulanPSL-2.0
import { type ManuscriptKind, manuscriptKinds } from '../../kernel/kernel.ts'
import { writeOfficialDocument } from '../../paper/official-document.ts'
import { todayOf } from '../http/visit.ts'
import { manuscriptDocument } from '../manuscript/document.ts'
import { draftOf } from '../manuscript/paper.ts'
import { demonstrationOf } from '../specimen/demonstration.ts'
import { BadInput, textOf, type Verb, whole } from './verb.ts'

const forms: readonly { form: RegExp; kind: ManuscriptKind }[] = [
  { form: /^\d{4}-Q[1-4]$/, kind: 'bulletin' }, { form: /^\d{4}-(0[1-9]|1[0-2])$/, kind: 'dispatch' }, { form: /^\d{4}$/, kind: 'summary' },
]

/** 通报: the bulletin of a quarter, the dispatch sheet of a month or the summary of a year, as the ledger would draft it, as .docx. */
export const bulletin: Verb = async ({ store, now }, options, out) => {
  const [path, period] = [textOf(options, 'out'), textOf(options, 'period')]
  if (!/\.docx$/i.test(path)) throw new BadInput(`--out 应是 .docx 文件，现为“${path}”`)
  const kind = forms.find(({ form }) => form.test(period))?.kind
  if (!kind) throw new BadInput(`--period 应是 2025-Q1（季度通报）、2025-03（月度调度单）或 2025（年度总结），现为“${period}”`)
  const town = await store.findTown(textOf(options, 'town'))
  const { manuscript } = await draftOf(store, await store.ledger(town.id), { kind, period }, todayOf(now()))
  await out.file(path, whole(await writeOfficialDocument(manuscriptDocument(manuscript, undefined, demonstrationOf([town])))))
  out.progress(`已写 ${path}（${manuscriptKinds[kind]}：${manuscript.title}）`)
  return 0
}
