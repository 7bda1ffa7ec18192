// SPDX-License-Identifier: MulanPSL-2.0
import { type Inline, isFigureMark, type Manuscript, textOf } from '../../kernel/kernel.ts'
import type { Read } from './placed.ts'

/** A number in words that were typed by hand and left unexplained; UTF-16 places of the plain text. */
export interface TypedHere {
  start: number
  end: number
  text: string
  value: number
  /** The figure the ledger's own text has in this place. */
  code?: string
}

/** Fewer words before a number do not tell which it is. */
const [fewest, most] = [2, 16]
const written = /\d[\d,]*(?:\.\d+)?(?:\s*[万亿])?(?:%|元|[\u4e00-\u9fff]{0,2})/g

const tail = (words: string): string => words.slice(Math.max(words.lastIndexOf('。') + 1, words.length - most))
/** By the words before it and the figure before those; by the words alone where they are enough. */
const keysOf = (before: string | undefined, words: string): string[] => (
  tail(words).length < fewest ? [] : [`${before ?? ''} ${tail(words)}`, tail(words)]
)

/** Figures by the words that lead to them in a text; null where the words lead to several. */
function slotsIn({ blocks }: Pick<Manuscript, 'blocks'>): Map<string, string | null> {
  const slots = new Map<string, string | null>()
  for (const block of blocks) {
    if (block.block !== 'paragraph') continue
    let [words, before]: [string, string | undefined] = ['', undefined]
    for (const inline of block.inlines) {
      if (!isFigureMark(inline)) words += inline.text
      else if (inline.said !== '') {
        for (const key of keysOf(before, words)) slots.set(key, slots.has(key) && slots.get(key) !== inline.figure ? null : inline.figure)
        ;[words, before] = ['', inline.figure]
      }
    }
  }
  return slots
}

/**
 * Numbers typed into a text, with the figure that the ledger's draft has after the same words: who types another number into a
 * drafted sentence speaks of that figure, however the sentence sounds.
 */
export function typedInSlots({ manuscript, plain }: Read, draft: Pick<Manuscript, 'blocks'>): TypedHere[] {
  const slots = slotsIn(draft)
  return manuscript.blocks.flatMap((block, at) => {
    if (block.block !== 'paragraph') return []
    let [words, before]: [string, string | undefined] = ['', undefined]
    return block.inlines.flatMap((inline, n): TypedHere[] => {
      if (isFigureMark(inline)) {
        if (inline.said !== '') [words, before] = ['', inline.figure]
        return []
      }
      const start = plain.inlines.find(each => each.block === at && each.inline === n)!.start
      const [typed, rest, last] = numbersIn(inline, words, before, slots, start)
      ;[words, before] = [rest, last]
      return typed
    })
  })
}

function numbersIn(
  inline: Inline, lead: string, first: string | undefined, slots: ReadonlyMap<string, string | null>, start: number,
): [TypedHere[], string, string | undefined] {
  const typed: TypedHere[] = []
  const text = textOf(inline)
  let [place, words, before] = [0, lead, first]
  if ('explained' in inline) return [typed, words + text, before]
  for (const match of text.matchAll(written)) {
    words += text.slice(place, match.index)
    place = match.index + match[0].length
    const code = keysOf(before, words).map(key => slots.get(key)).find(Boolean)
    if (/^20\d\d年/.test(match[0])) {
      words += match[0]
      continue
    }
    typed.push({ start: start + match.index, end: start + place, text: match[0], value: valueOf(match[0]), ...(code ? { code } : {}) })
    ;[words, before] = ['', code ?? before]
  }
  return [typed, words + text.slice(place), before]
}

const valueOf = (text: string): number => parseFloat(text.replaceAll(',', '')) * (text.includes('万') ? 1e4 : text.includes('亿') ? 1e8 : 1)
