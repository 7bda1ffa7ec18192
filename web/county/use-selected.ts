// SPDX-License-Identifier: MulanPSL-2.0
import { useEffect, useState } from 'react'
import type { Sentence } from './segments.ts'

/** The words of the report that are marked with the mouse, with their place among its code points; too short a mark is none. */
export function useSelected(text: string): Sentence | undefined {
  const [selected, select] = useState<Sentence>()
  useEffect(() => {
    const changed = () => {
      const selection = document.getSelection()
      const sheet = document.getElementById('report-text')
      if (!selection || selection.isCollapsed || !sheet?.contains(selection.anchorNode) || !sheet.contains(selection.focusNode)) return
      const said = selection.toString().trim()
      const before = textBefore(sheet, selection.getRangeAt(0))
      const found = placeOf(text, said, before)
      if (found) select(found)
    }
    document.addEventListener('selectionchange', changed)
    return () => document.removeEventListener('selectionchange', changed)
  }, [text])
  return selected
}

function textBefore(sheet: HTMLElement, range: Range): string {
  const before = document.createRange()
  before.setStart(sheet, 0)
  before.setEnd(range.startContainer, range.startOffset)
  return before.toString()
}

const bare = (text: string) => text.replace(/\s/gu, '')

/** Where words stand that follow others; space is drawn otherwise than it is written, so it does not count. */
export function placeOf(text: string, said: string, before: string): Sentence | undefined {
  const wanted = [...bare(said)].length
  if (wanted < 2) return undefined
  const points = [...text]
  let skip = [...bare(before)].length
  let at = 0
  for (; at < points.length && (skip > 0 || points[at]!.trim() === ''); at++) if (points[at]!.trim() !== '') skip--
  const start = at
  for (let left = wanted; at < points.length && left > 0; at++) if (points[at]!.trim() !== '') left--
  const quoted = points.slice(start, at).join('')
  return bare(quoted) === bare(said) ? { start, end: at, text: quoted } : undefined
}
