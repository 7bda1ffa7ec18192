// SPDX-License-Identifier: MulanPSL-2.0
import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { headingNumber, nothingSaid } from '../../kernel/kernel.ts'
import { emptyHeadings, merged, moved } from './chapters.ts'

function decorate(doc: Node): DecorationSet {
  const counts = [0, 0, 0, 0]
  const found: Decoration[] = []
  const empty = new Set(emptyHeadings(doc))
  doc.forEach((node, at, index) => {
    if (node.type.name !== 'heading') return
    const level = Number(node.attrs.level)
    counts[level - 1]! += 1
    counts.fill(0, level)
    found.push(Decoration.node(at, at + node.nodeSize, { 'data-number': headingNumber(level, counts[level - 1]!) }))
    if (empty.has(index)) found.push(Decoration.widget(at + node.nodeSize, nothing, { side: -1, key: `empty ${index}` }))
  })
  return DecorationSet.create(doc, found)
}

/** Under a heading without text: what the paper will say there. */
function nothing(): HTMLElement {
  const line = document.createElement('p')
  line.className = 'paper-nothing'
  line.contentEditable = 'false'
  line.textContent = nothingSaid
  return line
}

const key = new PluginKey<DecorationSet>('numbering')

/** Numbers headings as official documents do, and moves and merges chapters by keyboard. */
export const Numbering = Extension.create({
  name: 'numbering',
  addProseMirrorPlugins: () => [new Plugin<DecorationSet>({
    key,
    state: { init: (_, { doc }) => decorate(doc), apply: (tr, old) => (tr.docChanged ? decorate(tr.doc) : old) },
    props: { decorations: state => key.getState(state) },
  })],
  addKeyboardShortcuts() {
    const run = (change: typeof merged) => () => {
      const tr = change(this.editor.state)
      if (tr) this.editor.view.dispatch(tr)
      return true
    }
    return {
      'Alt-Shift-ArrowUp': run(state => moved(state, 'up')), 'Alt-Shift-ArrowDown': run(state => moved(state, 'down')), 'Alt-Shift-m': run(merged),
    }
  },
})
