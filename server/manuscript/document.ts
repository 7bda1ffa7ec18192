// SPDX-License-Identifier: MulanPSL-2.0
import type { Day } from '../../law/law.ts'
import { type Inline, isFigureMark, type Manuscript, type ManuscriptBlock, Refusal, textOf, withNothingSaid } from '../../kernel/kernel.ts'
import type { Block, Column, OfficialDocument, Run } from '../../paper/official-document.ts'

/** The key of a figure in a written document: its code, and of another period than the document's own the period too. */
export const figureKey = ({ figure, period }: { figure: string; period?: string }): string => (period ? `${figure}@${period}` : figure)

/** GB/T 9704-2012, 7.2.5: the organ's sign, the year in hexagonal brackets, a number without leading zero. */
const wellFormed = /^[^〔〕\s]+〔\d{4}〕[1-9]\d*号$/

/** A manuscript as an official document, without a date until it is signed; every figure carries a bookmark. @throws Refusal where its number is not written as one */
export function manuscriptDocument(manuscript: Manuscript, signedOn: Day | undefined, marking: string | null): OfficialDocument {
  const { title, issuer, recipient, number, signer, blocks } = withNothingSaid(manuscript)
  if (number && !wellFormed.test(number)) throw new Refusal(`发文字号“${number}”写法不对，应为机关代字、六角括号里的年份和序号，如“示甲府〔2026〕12号”；没有文号的不填`)
  return {
    issuer, title, ...(recipient ? { recipient } : {}), ...(number ? { number } : {}),
    // 签发人 stands beside the number and nowhere else (7.2.6).
    ...(number && signer?.trim() ? { signer: signer.trim() } : {}),
    ...(signedOn ? { signedOn } : {}), ...(marking ? { marking } : {}), body: blocks.flatMap(blockOf),
  }
}

function blockOf(block: ManuscriptBlock): Block[] {
  if (block.block === 'heading') return block.text.trim() === '' ? [] : [block]
  if (block.block === 'table') return [{ block: 'table', columns: columnsOf(block), rows: block.rows.map(row => row.map(cell => cell.map(runOf))) }]
  return block.inlines.every(inline => textOf(inline).trim() === '') ? [] : [{ block: 'paragraph', runs: block.inlines.map(runOf) }]
}

const runOf = (inline: Inline): Run => (isFigureMark(inline) ? { figure: figureKey(inline), text: inline.said } : { text: inline.text })

const [narrowest, widest] = [4, 16]

/** A column is as wide as its longest cell, within reason. */
function columnsOf({ columns, rows }: Extract<ManuscriptBlock, { block: 'table' }>): Column[] {
  return columns.map((title, at) => {
    const cells = rows.map(row => (row[at] ?? []).map(textOf).join(''))
    return { title, width: Math.min(Math.max(narrowest, title.length, ...cells.map(cell => cell.length)), widest) }
  })
}
