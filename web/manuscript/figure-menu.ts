// SPDX-License-Identifier: MulanPSL-2.0
import { Extension } from '@tiptap/core'
import { PluginKey } from '@tiptap/pm/state'
import Suggestion, { type SuggestionKeyDownProps, type SuggestionProps } from '@tiptap/suggestion'
import type { Answer } from '../api.ts'

export type FigureToInsert = Answer<'paperFigures'>['figures'][number]

/** What the menu shows while somebody types a figure's name. */
export interface Menu {
  items: readonly FigureToInsert[]
  query: string
  place: DOMRect | null
  choose(figure: FigureToInsert): void
}

const most = 8

/** Figures by their name, or by the first letters of its pinyin: the one called so first, then those that begin so, the shorter before the longer. */
export function figuresNamed(figures: readonly FigureToInsert[], query: string): FigureToInsert[] {
  const asked = query.trim().toLowerCase()
  const score = ({ label, initials, kindLabel, value }: FigureToInsert): number => {
    const named =
      label === asked || initials === asked
        ? 4
        : asked === '' || label.startsWith(asked) || initials.startsWith(asked)
          ? 3
          : label.includes(asked) || initials.includes(asked)
            ? 2
            : isSpread(asked, label) || kindLabel.includes(asked)
              ? 1
              : 0
    return named === 0 ? 0 : named + (value === null ? 0 : 0.5)
  }
  return figures.map(figure => ({ figure, score: score(figure) })).filter(each => each.score > 0).sort(
    (a, b) => b.score - a.score || a.figure.label.length - b.figure.label.length
  ).slice(0, most).map(({ figure }) => figure)
}

/** Whether every sign asked for stands in the label, in that order. */
function isSpread(asked: string, label: string): boolean {
  let at = 0
  for (const sign of label) if (sign === asked[at]) at++
  return asked.length > 1 && at === asked.length
}

interface Options {
  figures: () => readonly FigureToInsert[]
  show: (menu: Menu | null) => void
  /** A key while the menu is open; true: it was taken. */
  keyed: (event: KeyboardEvent) => boolean
}

/** “@” or “/” and a figure's name put the figure into the sentence. */
export const figureMenu = ({ figures, show, keyed }: Options) => Extension.create({
  name: 'figureMenu',
  addProseMirrorPlugins() {
    return ['@', '/'].map(char => Suggestion<FigureToInsert>({
      editor: this.editor, char, pluginKey: new PluginKey(`figure ${char}`), allowedPrefixes: null,
      items: ({ query }) => figuresNamed(figures(), query),
      command: ({ editor, range, props }) => {
        editor.chain().focus().insertContentAt(
          range, { type: 'figure', attrs: { figure: props.code, said: props.printed, period: null, rounding: null } },
        ).run()
      },
      render: () => {
        const open = ({ items, query, clientRect, command }: SuggestionProps<FigureToInsert>) =>
          show({ items, query, place: clientRect?.() ?? null, choose: command })
        return {
          onStart: open, onUpdate: open, onExit: () => show(null),
          onKeyDown: ({ event }: SuggestionKeyDownProps) => {
            if (event.key !== 'Escape') return keyed(event)
            show(null)
            return true
          },
        }
      },
    }))
  },
})
