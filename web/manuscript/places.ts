// SPDX-License-Identifier: MulanPSL-2.0
import type { Node } from '@tiptap/pm/model'

/** A place in a manuscript's block: from where to where in its words, where a figure is as long as it is printed. */
export interface Span {
  block: number
  start: number
  end: number
}

/** The same place in the editor's document; undefined when the text has no such block any more. */
export function rangeOf(doc: Node, { block, start, end }: Span): { from: number; to: number } | undefined {
  if (block < 0 || block >= doc.childCount) return undefined
  let before = 0
  for (let at = 0; at < block; at++) before += doc.child(at).nodeSize
  const node = doc.child(block)
  if (!node.isTextblock) return { from: before, to: before + node.nodeSize }
  return { from: before + 1 + offsetIn(node, start, 'start'), to: before + 1 + offsetIn(node, end, 'end') }
}

/** From words to positions; what ends or begins inside a figure takes all of it. */
function offsetIn(node: Node, words: number, which: 'start' | 'end'): number {
  let [said, place] = [0, 0]
  for (let at = 0; at < node.childCount; at++) {
    const child = node.child(at)
    const length = child.isText ? child.nodeSize : String(child.attrs.said ?? '').length
    if (said + length > words || (which === 'end' && said + length === words)) {
      if (child.isText) return place + (words - said)
      return which === 'start' && words < said + length ? place : place + child.nodeSize
    }
    said += length
    place += child.nodeSize
  }
  return place
}
