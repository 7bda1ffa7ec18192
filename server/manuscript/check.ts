// SPDX-License-Identifier: MulanPSL-2.0
import { inlinesOf, isDerived, isFigureMark, type Manuscript, sentencesIn, textOf } from '../../kernel/kernel.ts'
import type { Day } from '../../law/law.ts'
import type { Ledger, PaperOf, Store } from '../../store/store.ts'
import { findingsOf, type PaperFinding, smallNumbersIn } from './findings.ts'
import { auditedOn, draftOf, gapsIn, type Paper } from './paper.ts'
import { readManuscript } from './placed.ts'
import { typedNumbers } from './typed.ts'

/** What whoever writes, checks or signs a paper has to look at. */
export interface PaperCheck {
  findings: PaperFinding[]
  typed: ReturnType<typeof typedNumbers>
  /** Rates over fewer than ten. */
  small: string[]
  /** What the ledger's own draft could not say for want of a report. */
  gaps: { heading: string; labels: string[] }[]
}

/** The audit of a paper's text as it stands, its typed numbers, and what is missing. */
export async function checkOf(store: Store, ledger: Ledger, of: PaperOf, { manuscript, figures }: Paper, today: Day): Promise<PaperCheck> {
  const drafted = await draftOf(store, ledger, of, today)
  const read = readManuscript(manuscript, await auditedOn(ledger, of, today))
  return {
    findings: findingsOf(of.kind, read, figures, drafted.manuscript), typed: typedNumbers(read, figures, drafted.manuscript),
    small: smallNumbersIn(read, figures), gaps: gapsIn(store, drafted),
  }
}

/** Numbers in words whose source somebody wrote down, each with its sentence: nobody but a reader can tell whether they hold. */
export function explainedIn(manuscript: Pick<Manuscript, 'blocks'>): { sentence: string; text: string; source: string }[] {
  const sentences = sentencesIn(manuscript)
  return manuscript.blocks.flatMap((block, at) => {
    let place = 0
    return inlinesOf(block).flatMap(inline => {
      const start = place
      place += textOf(inline).length
      if (isFigureMark(inline) || inline.explained === undefined || isDerived(inline) || !/[\d〇零一二三四五六七八九十百千万]/.test(inline.text)) return []
      const around = sentences.find(each => each.block === at && each.start <= start && start < each.end)
      return [{ sentence: (around?.text ?? inline.text).trim(), text: inline.text.trim(), source: inline.explained }]
    })
  })
}
