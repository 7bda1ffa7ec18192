// SPDX-License-Identifier: MulanPSL-2.0
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Drawn } from './draw.ts'
import type { ChartOption } from './option.ts'
import './chart.css'

interface Props {
  /** Made anew only when what is drawn changes. */
  option: ChartOption
  /** What a screen reader says of the picture. */
  says: string
  height: number
  caption?: ReactNode
  /** The table under the picture: it has many columns. */
  below?: boolean
  /** The same numbers as a table, for who reads rather than looks. */
  children: ReactNode
}

/** A picture of numbers with its table beside it. The drawing library comes when the first picture is needed. */
export function Chart({ option, says, height, caption, below, children }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const drawn = useRef<Drawn>(undefined)
  const latest = useRef(option)
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    latest.current = option
    drawn.current?.redraw(option)
  }, [option])

  useEffect(() => {
    let gone = false
    const watch = new ResizeObserver(() => drawn.current?.fit())
    void import('./draw.ts').then(({ draw }) => {
      if (gone || !place.current) return
      drawn.current = draw(place.current, latest.current)
      watch.observe(place.current)
    }).catch(() => setFailed(true))
    return () => {
      gone = true
      watch.disconnect()
      drawn.current?.end()
      drawn.current = undefined
    }
  }, [])

  return (
    <figure className={`chart${below ? ' chart-below' : ''}`}>
      <div className="chart-picture">
        {failed ? <p className="quiet">图没有画出来，数见表。</p> : <div ref={place} role="img" aria-label={says} style={{ height }} />}
        {caption && <figcaption className="quiet">{caption}</figcaption>}
      </div>
      <div className="chart-table">{children}</div>
    </figure>
  )
}
