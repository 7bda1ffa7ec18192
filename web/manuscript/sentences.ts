// SPDX-License-Identifier: MulanPSL-2.0
import { type Inline, isFigureMark, joined, type ManuscriptBlock } from '../../kernel/kernel.ts'

/** The sentences of paragraphs, each as a paragraph of its own; headings and tables as they are. */
export const sentencesOf = (blocks: readonly ManuscriptBlock[]): ManuscriptBlock[] => blocks.flatMap(
  block => (block.block === 'paragraph' ? ended(block.inlines).map((inlines): ManuscriptBlock => ({ block: 'paragraph', inlines })) : [block]),
)

/** Parted behind each 。 that stands in words; a figure's own words are never parted. */
function ended(inlines: readonly Inline[]): Inline[][] {
  const sentences: Inline[][] = [[]]
  for (const inline of inlines) {
    if (isFigureMark(inline)) {
      sentences.at(-1)!.push(inline)
      continue
    }
    // Not split by a look back: browsers before 2023 do not read one.
    const parts = inline.text.match(/[^。！？]*[。！？]|[^。！？]+$/g) ?? []
    parts.forEach((text, at) => {
      if (text !== '') sentences.at(-1)!.push({ ...inline, text })
      if (/[。！？]$/.test(text) && (at < parts.length - 1 || text !== '')) sentences.push([])
    })
  }
  return sentences.filter(each => each.length > 0)
}

/** Sentences as one paragraph. */
export const asParagraph = (sentences: readonly ManuscriptBlock[]): ManuscriptBlock =>
  ({ block: 'paragraph', inlines: joined(sentences.flatMap(each => (each.block === 'paragraph' ? each.inlines : []))) })
