// SPDX-License-Identifier: MulanPSL-2.0
import { Link } from '@tanstack/react-router'
import { kinds } from '../../kinds/register.ts'
import type { Day } from '../../law/law.ts'
import { countedIn } from './counts.ts'
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
          <li key={id}>
            <a href={addressOfPaper(town, id)} download={name}>
              {name}
            </a>
            <span className="quiet figures"> {size(bytes)}</span>
          </li>
        ))}
      </ul>
      {matter.attachments.filter(({ name }) => /\.(docx|doc|wps|pdf|txt)$/i.test(name)).length > 1 && (
        <p className="no-print">
          <Link to="/towns/$town/matters/$matter/compare" params={{ town: String(town), matter: matter.id }} search={{}}>
            逐段对照两份文本
          </Link>
        </p>
      )}
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
            <Link to="/towns/$town/matters/$matter" params={{ town: String(town), matter: id }}>
              {title}
            </Link>
            <span className="quiet"> {[how, kindLabel, number].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The figures in which this matter is counted, each opening the figure of its month. */
export function Counts({ town, matter, today }: { town: number; matter: MatterAnswer; today: Day }) {
  const counted = countedIn(kinds, matter.counts, today)
  if (counted.length === 0) return null
  return (
    <section className="margin-note no-print" aria-labelledby="counts-head">
      <h2 id="counts-head">计入的指标</h2>
      <ul>
        {counted.map(({ code, label, period, says }) => (
          <li key={`${code}${period}`}>
            <Link to="/towns/$town/figures/$code" params={{ town: String(town), code }} search={{ period }}>
              {label}
            </Link>
            <span className="quiet figures"> {says}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
