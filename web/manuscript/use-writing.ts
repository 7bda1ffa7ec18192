// SPDX-License-Identifier: MulanPSL-2.0
import { type Editor, useEditor } from '@tiptap/react'
import { useRef, useState } from 'react'
import { type FigureMark, type ManuscriptBlock } from '../../kernel/kernel.ts'
import { fromEditor, markOf, toEditor } from './conversion.ts'
import { figureMenu, type FigureToInsert, type Menu } from './figure-menu.ts'
import type { ListKeys } from './figure-list.tsx'
import { NotedPlaces } from './noted.ts'
import { Numbering } from './numbering.ts'
import type { Table } from './table-note.tsx'
import { paperExtensions } from './schema.ts'

/** A figure one is at in the text: pointed at, or selected so that its rounding can be chosen. */
export interface ChosenFigure {
  mark: FigureMark
  /** Where it stands, when it is selected. */
  at?: number
}

export interface Writing {
  editor: Editor
  menu: Menu | null
  list: React.RefObject<ListKeys | null>
  chosen: ChosenFigure | null
  /** A table that is selected, and where it stands. */
  table: { at: number; table: Table } | null
}

/** The editor of a paper: what it holds, the menu of figures, the figure one is at. */
export function useWriting(
  blocks: readonly ManuscriptBlock[], figures: readonly FigureToInsert[], mayWrite: boolean, changed: (blocks: ManuscriptBlock[]) => void,
): Writing {
  const [menu, setMenu] = useState<Menu | null>(null)
  const [selected, setSelected] = useState<ChosenFigure | null>(null)
  const [table, setTable] = useState<Writing['table']>(null)
  const [pointed, setPointed] = useState<ChosenFigure | null>(null)
  const list = useRef<ListKeys>(null)
  const known = useRef(figures)
  known.current = figures
  const tell = useRef(changed)
  tell.current = changed
  const [extensions] = useState(() => [
    ...paperExtensions, Numbering, NotedPlaces, figureMenu(
      { figures: () => known.current, show: setMenu, keyed: event => list.current?.keyed(event) ?? false }
    ),
  ])
  const editor = useEditor({
    extensions, content: toEditor(blocks), editable: mayWrite, injectCSS: false, shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: { 'aria-label': '正文', 'aria-multiline': 'true', role: 'textbox', class: 'paper-text', spellcheck: 'false' },
      handleDOMEvents: {
        mouseover: (_, event) => {
          const found = (event.target as HTMLElement).closest<HTMLElement>('.paper-figure')
          setPointed(found ? { mark: markOf(found.dataset) } : null)
          return false
        },
        mouseleave: () => {
          setPointed(null)
          return false
        },
      },
    },
    onUpdate: ({ editor: now }) => tell.current(fromEditor(now.getJSON())),
    onTransaction: ({ editor: now, transaction }) => {
      if (transaction.selectionSet || transaction.docChanged) setTable(tableAt(now))
    },
    onSelectionUpdate: ({ editor: now }) => setSelected(figureAt(now)),
  })
  return { editor, menu, list, chosen: selected ?? pointed, table }
}

function tableAt({ state: { selection, doc } }: Editor): Writing['table'] {
  const node = doc.nodeAt(selection.from)
  return node?.type.name === 'paperTable' && selection.to === selection.from + node.nodeSize ? {
    at: selection.from, table: node.attrs as Table,
  } : null
}

function figureAt({ state: { selection, doc } }: Editor): ChosenFigure | null {
  const node = selection.to === selection.from + 1 ? doc.nodeAt(selection.from) : null
  return node?.type.name === 'figure' ? { mark: markOf(node.attrs), at: selection.from } : null
}
