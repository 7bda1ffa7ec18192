// SPDX-License-Identifier: MulanPSL-2.0
import { nothingSaid } from './draft.ts'
import type { Manuscript, ManuscriptBlock } from './manuscript.ts'
import { inlinesOf, textOf } from './plain-text.ts'

const levelOf = (block: ManuscriptBlock | undefined): number => (block?.block === 'heading' ? block.level : 9)

/** The manuscript as it leaves: an empty chapter says 无 instead of nothing. */
export function withNothingSaid<M extends Pick<Manuscript, 'blocks'>>(manuscript: M): M {
  const spoken = manuscript.blocks.filter(block => block.block !== 'paragraph' || inlinesOf(block).some(inline => textOf(inline).trim() !== ''))
  const blocks = spoken.flatMap((block, at): ManuscriptBlock[] => {
    const next = spoken[at + 1]
    const bare = block.block === 'heading' && (next === undefined || levelOf(next) <= block.level)
    return bare ? [block, { block: 'paragraph', inlines: [{ text: nothingSaid }] }] : [block]
  })
  return { ...manuscript, blocks }
}
