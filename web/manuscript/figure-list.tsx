// SPDX-License-Identifier: MulanPSL-2.0
import { useEffect, useImperativeHandle, useState, type Ref } from 'react'
import type { Menu } from './figure-menu.ts'

export interface ListKeys {
  keyed(event: KeyboardEvent): boolean
}

/** Figures to choose from while their name is typed, at the place where it is typed. */
export function FigureList({ menu, field, ref }: { menu: Menu; field: HTMLElement; ref: Ref<ListKeys> }) {
  const [at, setAt] = useState(0)
  useEffect(() => setAt(0), [menu.query])
  const here = menu.items[at]
  useEffect(() => {
    if (!here) return undefined
    field.setAttribute('aria-controls', 'paper-figures')
    field.setAttribute('aria-activedescendant', `paper-figure-${here.code}`)
    return () => {
      field.removeAttribute('aria-controls')
      field.removeAttribute('aria-activedescendant')
    }
  }, [field, here])
  useImperativeHandle(ref, () => ({
    keyed: event => {
      const count = menu.items.length
      if (count === 0) return false
      if (event.key === 'ArrowDown') setAt((at + 1) % count)
      else if (event.key === 'ArrowUp') setAt((at + count - 1) % count)
      else if ((event.key === 'Enter' || event.key === 'Tab') && here) menu.choose(here)
      else return false
      return true
    },
  }), [menu, at, here])
  if (menu.items.length === 0 && menu.query.length < 2) return null
  return (
    <div className="paper-figures" style={placed(menu.place, window)}>
      {menu.items.length === 0 ? <p className="quiet">没有名称里有“{menu.query}”的指标</p> : (
        <ul id="paper-figures" role="listbox" aria-label="插入指标">
          {menu.items.map((figure, n) => (
            <li
              key={figure.code} id={
                `paper-figure-${figure.code}`
              } role="option" aria-selected={n === at} className={n === at ? 'paper-figures-here' : ''}
              onMouseEnter={() => setAt(n)} onMouseDown={event => {
                event.preventDefault()
                menu.choose(figure)
              }}
            >
              <span>{figure.label}</span> <strong>{figure.printed}</strong>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** No higher than this (paper.css), and so far from the line one writes in. */
const [highest, apart] = [320, 6]

/** Under the line one writes in, above it where there is no room below; at the line either way, and never off the side. */
export function placed(
  place: Pick<DOMRect, 'left' | 'top' | 'bottom'> | null, window: { innerWidth: number; innerHeight: number },
): { left: number; top: number } | { left: number; bottom: number } {
  const width = Math.min(360, window.innerWidth - 24)
  const left = Math.max(12, Math.min(place?.left ?? 12, window.innerWidth - width - 12))
  const below = (place?.bottom ?? 0) + apart
  if (below + highest <= window.innerHeight || (place?.top ?? 0) < highest) return { left, top: below }
  return { left, bottom: window.innerHeight - place!.top + apart }
}
