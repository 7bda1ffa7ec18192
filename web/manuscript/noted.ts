// SPDX-License-Identifier: MulanPSL-2.0
import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { EditorView } from '@tiptap/pm/view'
import { rangeOf, type Span } from './places.ts'

/** A place in the text that something is said of beside it. */
export interface Noted extends Span {
  id: string
  look: 'typed' | 'finding' | 'here'
}

const key = new PluginKey<DecorationSet>('noted')

/** Marks places of the text; as one writes on they move along with their words. */
export const NotedPlaces = Extension.create({
  name: 'notedPlaces',
  addProseMirrorPlugins: () => [new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, old) => (tr.getMeta(key) as DecorationSet | undefined) ?? old.map(tr.mapping, tr.doc),
    },
    props: { decorations: state => key.getState(state) },
  })],
})

/** Shows these places and no others. */
export function note(view: EditorView, places: readonly Noted[]): void {
  const { doc } = view.state
  const found = places.flatMap(({ id, look, ...span }) => {
    const range = rangeOf(doc, span)
    return range && range.to > range.from ? [Decoration.inline(range.from, range.to, { class: `paper-${look}` }, { id })] : []
  })
  view.dispatch(view.state.tr.setMeta(key, DecorationSet.create(doc, found)).setMeta('addToHistory', false))
}

/** Where a place stands by now; undefined when its words are gone. */
export function whereIs(view: EditorView, id: string): { from: number; to: number } | undefined {
  const [found] = key.getState(view.state)?.find(undefined, undefined, spec => (spec as { id?: string }).id === id) ?? []
  return found && { from: found.from, to: found.to }
}
