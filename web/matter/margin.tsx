// SPDX-License-Identifier: MulanPSL-2.0
import { Link } from '@tanstack/react-router'
import { faceOf, fieldOf, isCounted } from '../../kernel/kernel.ts'
import { kinds } from '../../kinds/register.ts'
import { periodText } from '../words.ts'
import { addressOfPaper } from '../field/papers.tsx'
import type { MatterAnswer } from './life.ts'

const size = (bytes: number) => (bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`)

/** Papers of the matter. */
export function Attachments({ town, matter }: { town: number; matter: MatterAnswer }) {
  if (matter.attachments.length === 0) return null
  return (
    <section className="margin-note" aria-labelledby="papers-head">
      <h2 id="papers-head">附件</h2>
      <ul>
        {matter.attachments.map(({ id, name, bytes }) => (
          <li key={id}><a href={addressOfPaper(town, id)} download={name}>{name}</a><span className="quiet figures"> {size(bytes)}</span></li>
        ))}
      </ul>
    </section>
  )
}

/** Matters this one is linked with, and how. */
export function Links({ town, matter }: { town: number; matter: MatterAnswer }) {
  if (matter.links.length === 0) return null
  return (
    <section className="margin-note" aria-labelledby="links-head">
      <h2 id="links-head">相关事项</h2>
      <ul>
        {matter.links.map(({ id, kindLabel, title, number, how }) => (
          <li key={`${id}${how}`}>
            <Link to="/towns/$town/matters/$matter" params={{ town: String(town), matter: id }}>{title}</Link>
            <span className="quiet"> {[how, kindLabel, number].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How much of it, where it is not one matter counted once. */
function amount(code: string, n: number): string {
  const found = kinds.figures.get(code)
  if (!found || !isCounted(found.figure) || n === 1) return ''
  const field = found.figure.what === 'sum' ? fieldOf(found.kind, found.figure) : undefined
  return field && n >= 0 ? faceOf(field).plain(n, field) : `${n}${found.figure.unit}`
}

/** A figure that counts several rows of the matter in one month is one line. */
function together(counts: MatterAnswer['counts']): MatterAnswer['counts'] {
  const lines = new Map<string, MatterAnswer['counts'][number]>()
  for (const each of counts) {
    const name = `${each.code} ${each.month}`
    lines.set(name, { ...each, n: each.n + (lines.get(name)?.n ?? 0) })
  }
  return [...lines.values()].filter(({ n }) => n !== 0)
}

/** The figures in which this matter is counted, each opening the figure of its month. */
export function Counts({ town, matter }: { town: number; matter: MatterAnswer }) {
  if (matter.counts.length === 0) return null
  return (
    <section className="margin-note no-print" aria-labelledby="counts-head">
      <h2 id="counts-head">计入的指标</h2>
      <ul>
        {together(matter.counts).map(({ code, label, month, n }) => (
          <li key={`${code}${month}`}>
            <Link to="/towns/$town/figures/$code" params={{ town: String(town), code }} search={{ period: month }}>{label}</Link>
            <span className="quiet figures"> {periodText(month)} {amount(code, n)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
