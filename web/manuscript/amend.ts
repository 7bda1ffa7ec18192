// SPDX-License-Identifier: MulanPSL-2.0
import type { Editor } from '@tiptap/react'
import type { Inline } from '../../kernel/kernel.ts'
import { inlineNodes } from './conversion.ts'
import { whereIs } from './noted.ts'
import { rangeOf, type Span } from './places.ts'

/** Brings the reader to a place; where it moved while one wrote, to where it is now. */
export function jumpTo(editor: Editor, id: string, span: Span): void {
  const range = whereIs(editor.view, id) ?? rangeOf(editor.state.doc, span)
  if (range) editor.chain().setTextSelection(range).focus(undefined, { scrollIntoView: true }).run()
}

export function jumpToBlock(editor: Editor, block: number): void {
  const range = rangeOf(editor.state.doc, { block, start: 0, end: 0 })
  if (range) editor.chain().setTextSelection(range.from).focus(undefined, { scrollIntoView: true }).run()
}

/** Puts the figure in the place of the number that was typed. */
export function tie(editor: Editor, id: string, { figure, printed }: { figure: string; printed: string }): void {
  const range = whereIs(editor.view, id)
  if (range) editor.chain().focus().insertContentAt(range, { type: 'figure', attrs: { figure, said: printed, period: null, rounding: null } }).run()
}

/** Writes down where the number comes from. */
export function explain(editor: Editor, id: string, source: string): void {
  const range = whereIs(editor.view, id)
  if (range) editor.chain().focus().setTextSelection(range).setMark('explained', { source }).setTextSelection(range.to).run()
}

/** Puts a sentence at the end of the chapter on weaknesses, else after the paragraph at the cursor; a 无。 that stood there goes. */
export function addSentence(editor: Editor, inlines: readonly Inline[]): void {
  const { doc, selection } = editor.state
  let [from, to] = [selection.$from.after(1), selection.$from.after(1)]
  let place = 0
  let inside = false
  doc.forEach((node, at) => {
    if (node.type.name === 'heading') inside = /不足|问题/.test(node.textContent)
    else if (inside) {
      const alone = /^无。?$/.test(node.textContent.trim())
      ;[from, to] = alone ? [at, at + node.nodeSize] : [at + node.nodeSize, at + node.nodeSize]
    }
    if (inside && node.type.name === 'heading') [from, to] = [at + node.nodeSize, at + node.nodeSize]
    place = at + node.nodeSize
  })
  editor.chain().insertContentAt(
    { from: Math.min(from, place), to: Math.min(to, place) }, { type: 'paragraph', content: inlineNodes(inlines) },
  ).focus(undefined, { scrollIntoView: true }).run()
}
