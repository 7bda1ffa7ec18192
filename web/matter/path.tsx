// SPDX-License-Identifier: MulanPSL-2.0
import type { Kind } from '../../kernel/kernel.ts'
import type { Day } from '../../law/law.ts'
import { shortDay } from '../words.ts'
import { type MatterAnswer, passedThrough } from './life.ts'

/** The procedure as a line of states: what it went through, where it stands, and where it may go. */
export function Path({ kind, matter, today }: { kind: Kind; matter: MatterAnswer; today: Day }) {
  const passed = passedThrough(kind, matter.timeline)
  const next = matter.ahead
  const ended = matter.voided ? '已作废' : matter.mergedInto ? '已并入他件' : undefined
  return (
    <section className="path" aria-label="办理进程">
      <ol>
        {passed.map(({ state, label, day }, at) => {
          const isNow = at === passed.length - 1 && !ended
          return (
            <li
              key={`${state}${at}`}
              className={isNow ? 'path-now' : 'path-passed'}
              {...(isNow ? { 'aria-current': 'step' as const } : {})}
            >
              <span className="path-label">{isNow ? `现在：${label}` : label}</span>
              <span className="path-day figures">{shortDay(day, today)}</span>
            </li>
          )
        })}
        {ended && (
          <li className="path-now" aria-current="step">
            <span className="path-label">现在：{ended}</span>
          </li>
        )}
        {next.length > 0 && (
          <li className="path-next">
            <span className="path-label">接下来</span>
            <span className="path-day">{next.join('、')}</span>
          </li>
        )}
      </ol>
    </section>
  )
}
