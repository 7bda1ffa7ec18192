// SPDX-License-Identifier: MulanPSL-2.0
import type { Analysis } from '../../analyse.ts'
import type { Span } from '../../text/sentences.ts'
import type { Found, Rule } from '../finding.ts'

const LONG = 24
/** A paragraph that differs from an earlier one in nothing but its digits has to be this long to be no chance. */
const LONG_BUT_FOR_NUMBERS = 50

/** 整段整句重复. */
export const saidTwice: Rule = {
  id: 'said-twice',
  explains: '一字不差的长句、整段出现两次，多半是复制时重了；只有数字不同的两段，可能是改稿时忘了删旧的一段。',
  find: report => {
    const paragraphs = repeated(report, linesOf(report))
    if (paragraphs.length === 0) return repeated(report, report.sentences)
    const within = ({ start, end }: Span) => paragraphs.some(({ places: [, again] }) => again!.start <= start && end <= again!.end)
    return [...paragraphs, ...repeated(report, report.sentences.filter(sentence => !within(sentence)))]
  },
}

/** Paragraphs: lines that are more than one sentence or a heading. */
function linesOf({ text, headings }: Analysis): Span[] {
  const titles = new Map(headings.map(({ start, titleEnd }) => [start, titleEnd]))
  return [...text.matchAll(/[^\n\r]+/g)].map(match => {
    const lead = /^\s*/.exec(match[0])![0].length
    return { start: match.index + lead, end: match.index + match[0].trimEnd().length }
  }).filter(({ start, end }) => end > start && titles.get(start) !== end)
}

function repeated({ text, headings }: Analysis, pieces: readonly Span[]): Found[] {
  const [whole, bare] = [new Map<string, Span>(), new Map<string, Span>()]
  const title = headings[0]?.start ?? 0
  return pieces.flatMap((piece): Found[] => {
    const said = text.slice(piece.start, piece.end)
    if (said.length < LONG || piece.start < title) return []
    const words = said.replace(/\d+(?:\.\d+)?/g, '0')
    const [before, like] = [whole.get(said), said.length >= LONG_BUT_FOR_NUMBERS && !said.includes('\t') ? bare.get(words) : undefined]
    if (!before) whole.set(said, piece)
    if (!like) bare.set(words, piece)
    const head = `“${said.slice(0, 20)}…”`
    if (before) return [{ severity: 'suspect', message: `${head}一字不差写了两遍，请删去一处。`, places: [before, piece] }]
    return like ? [{ severity: 'suspect', message: `${head}写了两遍，只有数字不同；请核对哪一处是新的，删去另一处。`, places: [like, piece] }] : []
  })
}
