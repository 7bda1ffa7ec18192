// SPDX-License-Identifier: MulanPSL-2.0
import { headingNumbers } from './heading-number.ts'
import { type Inline, isFigureMark, type Manuscript, type ManuscriptBlock } from './manuscript.ts'

/** Where an inline of a paragraph stands in the plain text; UTF-16, end exclusive. */
export interface Placed {
  block: number
  inline: number
  start: number
  end: number
}

export interface PlainText {
  text: string
  /** The extent of each block; a table has none where tables were left out. */
  blocks: { start: number; end: number }[]
  inlines: Placed[]
}

export const textOf = (inline: Inline): string => (isFigureMark(inline) ? inline.said : inline.text)

/** A manuscript as text, line by line, headings with their numbers; tables as lines of tab-separated cells unless left out. */
export function plainText({ title, recipient, issuer, blocks }: Manuscript, { tables = true } = {}): PlainText {
  const numbers = headingNumbers(blocks)
  const head = [title.replace(/\s+/g, ''), ...(recipient ? [`${recipient.replace(/[：:]?$/, '')}：`] : [])]
  let text = head.map(line => `${line}\n`).join('')
  const placed: PlainText = { text, blocks: [], inlines: [] }
  blocks.forEach((block, at) => {
    const start = text.length
    if (block.block === 'paragraph') {
      block.inlines.forEach((inline, n) => {
        placed.inlines.push({ block: at, inline: n, start: text.length, end: text.length + textOf(inline).length })
        text += textOf(inline)
      })
    } else text += block.block === 'heading' ? numbers[at]! + block.text : tables ? tableText(block) : ''
    placed.blocks.push({ start, end: text.length })
    if (text.length > start) text += '\n'
  })
  return { ...placed, text: `${text}${issuer}\n` }
}

/** A table as lines of cells, as a sheet takes them from the clipboard. */
export const tableText = ({ columns, rows }: Extract<ManuscriptBlock, { block: 'table' }>): string =>
  [columns.join('\t'), ...rows.map(row => row.map(cell => cell.map(textOf).join('')).join('\t'))].join('\n')

/** Every figure mark of a manuscript, in reading order. */
export const marksIn = ({ blocks }: Pick<Manuscript, 'blocks'>) => blocks.flatMap(inlinesOf).filter(isFigureMark)

export const inlinesOf = (block: ManuscriptBlock): readonly Inline[] =>
  block.block === 'heading' ? [] : block.block === 'paragraph' ? block.inlines : block.rows.flat(2)

/** The manuscript with each of its inlines changed. */
export const mapInlines = <M extends Pick<Manuscript, 'blocks'>>(manuscript: M, change: (inline: Inline) => Inline): M => ({
  ...manuscript,
  blocks: manuscript.blocks.map(block => (block.block === 'heading' ? block
    : block.block === 'paragraph' ? { ...block, inlines: block.inlines.map(change) }
      : { ...block, rows: block.rows.map(row => row.map(cell => cell.map(change))) })),
})
