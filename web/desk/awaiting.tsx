// SPDX-License-Identifier: MulanPSL-2.0
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Day } from '../../law/law.ts'
import type { Answer } from '../api.ts'
import { shortDay } from '../words.ts'

const atOnce = 8

/** Steps somebody waits for though no act gives them a limit; the newest first. */
export function Awaiting({ town, awaiting, today }: { town: string; awaiting: Answer<'desk'>['awaiting']; today: Day }) {
  const [all, setAll] = useState(false)
  if (awaiting.length === 0) return null
  const shown = all ? awaiting : awaiting.slice(0, atOnce)
  return (
    <section className="stretch" aria-labelledby="desk-awaiting">
      <h2 id="desk-awaiting">等您办理，没有期限 {awaiting.length}件</h2>
      <ul className="briefs">
        {shown.map(each => (
          <li key={each.matter} className="due">
            <p className="due-head">
              <Link to="/towns/$town/matters/$matter" params={{ town, matter: each.matter }} className="due-title">
                {each.title}
              </Link>
              <span className="number">等您{each.stepLabel}</span>
            </p>
            <p className="due-where quiet">
              {[each.number, each.kindLabel, each.village, `${shortDay(each.lastDay, today)}${each.stateLabel}`].filter(Boolean).join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      {shown.length < awaiting.length && (
        <p className="stretch-rest">
          <button type="button" className="plain-button" onClick={() => setAll(true)}>
            列出其余 {awaiting.length - shown.length} 件
          </button>
        </p>
      )}
    </section>
  )
}
