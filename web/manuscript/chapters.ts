// SPDX-License-Identifier: MulanPSL-2.0
import type { Node } from '@tiptap/pm/model'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'

/** A chapter: its heading and what stands under it, as places among the document's blocks, end exclusive. */
interface Chapter {
  first: number
  end: number
  level: number
}

const levelOf = (doc: Node, at: number): number => (doc.child(at).type.name === 'heading' ? Number(doc.child(at).attrs.level) : 9)

function chapterFrom(doc: Node, first: number): Chapter {
  const level = levelOf(doc, first)
  let end = first + 1
  while (end < doc.childCount && levelOf(doc, end) > level) end++
  return { first, end, level }
}

/** The chapter a block belongs to: of the nearest heading at or above it. */
function chapterAt(doc: Node, block: number): Chapter | undefined {
  for (let at = Math.min(block, doc.childCount - 1); at >= 0; at--) if (levelOf(doc, at) < 9) return chapterFrom(doc, at)
  return undefined
}

/** The chapter of the same level beside one; it does not reach out of the chapter above. */
function beside(doc: Node, { first, end, level }: Chapter, which: 'up' | 'down'): Chapter | undefined {
  if (which === 'down') return end < doc.childCount && levelOf(doc, end) === level ? chapterFrom(doc, end) : undefined
  for (let at = first - 1; at >= 0; at--) {
    if (levelOf(doc, at) < level) return undefined
    if (levelOf(doc, at) === level) return chapterFrom(doc, at)
  }
  return undefined
}

const startOf = (doc: Node, block: number): number => {
  let place = 0
  for (let at = 0; at < block; at++) place += doc.child(at).nodeSize
  return place
}

/** Exchanges the chapter at the cursor with the one before or after it; undefined where there is none. */
export function moved(state: EditorState, which: 'up' | 'down'): Transaction | undefined {
  const { doc, selection } = state
  const chapter = chapterAt(doc, selection.$from.index(0))
  const other = chapter && beside(doc, chapter, which)
  if (!chapter || !other) return undefined
  const [upper, lower] = which === 'up' ? [other, chapter] : [chapter, other]
  const [from, middle, to] = [startOf(doc, upper.first), startOf(doc, lower.first), startOf(doc, lower.end)]
  const [head, tail] = [doc.slice(from, middle).content, doc.slice(middle, to).content]
  const tr = state.tr.replaceWith(from, to, tail.append(head))
  const shift = which === 'up' ? from - middle : to - middle
  return tr.setSelection(TextSelection.near(tr.doc.resolve(Math.max(0, selection.from + shift)))).scrollIntoView()
}

/** Takes the chapter's heading away, so that its text joins the chapter before; chapters under it rise by nothing. */
export function merged(state: EditorState): Transaction | undefined {
  const { doc, selection } = state
  const chapter = chapterAt(doc, selection.$from.index(0))
  if (!chapter || chapterAt(doc, chapter.first - 1) === undefined || chapter.first === 0) return undefined
  const from = startOf(doc, chapter.first)
  const tr = state.tr.delete(from, from + doc.child(chapter.first).nodeSize)
  return tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(from + 1, tr.doc.content.size)))).scrollIntoView()
}

/** Headings under which nothing stands: neither words nor a chapter. */
export function emptyHeadings(doc: Node): number[] {
  return Array.from({ length: doc.childCount }, (_, at) => at).filter(at => {
    if (levelOf(doc, at) === 9) return false
    for (let next = at + 1; next < doc.childCount && levelOf(doc, next) === 9; next++)
      if (doc.child(next).content.size > 0 || doc.child(next).isAtom) return false
    return at + 1 >= doc.childCount || !under(doc, at)
  })
}

/** Whether a chapter of a deeper level follows before one of the same. */
function under(doc: Node, at: number): boolean {
  for (let next = at + 1; next < doc.childCount; next++) if (levelOf(doc, next) < 9) return levelOf(doc, next) > levelOf(doc, at)
  return false
}
