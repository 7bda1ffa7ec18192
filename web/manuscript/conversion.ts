// SPDX-License-Identifier: MulanPSL-2.0
import type { JSONContent } from '@tiptap/core'
import type { FigureMark, Inline, Manuscript, ManuscriptBlock } from '../../kernel/kernel.ts'

export type Head = Omit<Manuscript, 'blocks'>
type Table = Extract<ManuscriptBlock, { block: 'table' }>

/** A manuscript's blocks as the editor holds them, one node each. */
export const toEditor = (blocks: readonly ManuscriptBlock[]): JSONContent =>
  ({ type: 'doc', content: blocks.length === 0 ? [{ type: 'paragraph' }] : blocks.map(nodeOf) })

function nodeOf(block: ManuscriptBlock): JSONContent {
  if (block.block === 'heading') return {
    type: 'heading', attrs: { level: block.level }, ...(block.text === '' ? {} : { content: [{ type: 'text', text: block.text }] }),
  }
  if (block.block === 'table') return { type: 'paperTable', attrs: { columns: block.columns, rows: block.rows } }
  const content = inlineNodes(block.inlines)
  return { type: 'paragraph', ...(content.length > 0 ? { content } : {}) }
}

/** Figures and words as nodes to insert. */
export const inlineNodes = (inlines: readonly Inline[]): JSONContent[] => inlines.flatMap((inline): JSONContent[] => {
  if ('figure' in inline) return [
    { type: 'figure', attrs: { figure: inline.figure, said: inline.said, period: inline.period ?? null, rounding: inline.rounding ?? null } }
  ]
  if (inline.text === '') return []
  return [
    {
      type: 'text', text: inline.text,
      ...(inline.explained === undefined ? {} : { marks: [{ type: 'explained', attrs: { source: inline.explained } }] }),
    }
  ]
})

/** What the editor holds as blocks; empty lines at the end are none. */
export function fromEditor({ content = [] }: JSONContent): ManuscriptBlock[] {
  const blocks = content.map(blockOf)
  while (blocks.length > 0 && isEmpty(blocks.at(-1)!)) blocks.pop()
  return blocks
}

const isEmpty = (block: ManuscriptBlock): boolean => block.block === 'paragraph' && block.inlines.length === 0

function blockOf({ type, attrs, content = [] }: JSONContent): ManuscriptBlock {
  if (type === 'paperTable') return { block: 'table', columns: attrs?.columns as Table['columns'], rows: attrs?.rows as Table['rows'] }
  if (type === 'heading') return { block: 'heading', level: attrs?.level as 1 | 2 | 3 | 4, text: content.map(({ text = '' }) => text).join('') }
  return { block: 'paragraph', inlines: content.map(inlineOf) }
}

function inlineOf({ type, text = '', attrs, marks = [] }: JSONContent): Inline {
  if (type === 'figure') return markOf(attrs ?? {})
  const explained: unknown = marks.find(mark => mark.type === 'explained')?.attrs?.source
  return { text, ...(typeof explained === 'string' ? { explained } : {}) }
}

/** A figure's attributes in the editor as the mark they are. */
export function markOf({ figure, said, period, rounding }: Readonly<Record<string, unknown>>): FigureMark {
  return {
    figure: String(figure), said: String(said),
    ...(typeof period === 'string' ? { period } : {}), ...(
      typeof rounding === 'string' ? { rounding: rounding as NonNullable<FigureMark['rounding']> } : {}
    ),
  }
}
