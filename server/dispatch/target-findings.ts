// SPDX-License-Identifier: MulanPSL-2.0
import { type Manuscript, textOf } from '../../kernel/kernel.ts'
import { targetsIn } from './target-sentence.ts'

/** A target of the next year that will not become a task; told before the report is signed. */
export interface TargetFinding {
  rule: 'target-unread'
  severity: 'note'
  says: string
  block: number
  start: number
  end: number
  sentence: string
}

/** Paragraphs that begin with 目标： and cannot be read. A target that nobody has is no fault of the text: the dispatch sheet shows it. */
export function targetFindings({ blocks }: Pick<Manuscript, 'blocks'>, year: number): TargetFinding[] {
  return blocks.flatMap((block, at): TargetFinding[] => {
    if (block.block !== 'paragraph') return []
    if (targetsIn({ blocks: [block] }, year).unread.length === 0) return []
    const text = block.inlines.map(textOf).join('')
    const says = '这一句以“目标：”开头，没有读出“；目标值…”，签发时不会列为任务；请补上目标值，或者不以“目标：”开头。'
    return [{ rule: 'target-unread', severity: 'note', says, block: at, start: 0, end: text.length, sentence: text }]
  })
}
