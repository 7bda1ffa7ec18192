// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { day as dayField } from '../../kernel/declare/declare.ts'
import { type Day, dayText, isDay } from '../../law/law.ts'
import { type Answer, asking } from '../api.ts'
import { DayInput } from '../field/day.tsx'
import type { Place } from '../field/web-face.ts'
import './coverage.css'

type Cover = Answer<'coverage'>['covers'][number]

/** Villages and grids that a roster leaves uncovered on a day; the day is today unless another is asked. */
export function Coverage({ town, kind, today }: { town: number; kind: string; today: Day }) {
  const [typed, setTyped] = useState<unknown>(today)
  const on = isDay(typed) ? typed : today
  const { data, error } = useQuery({ ...asking('coverage', { town, on, kind }), placeholderData: before => before })
  const covers = data?.covers ?? []
  if (covers.length === 0 && !error && on === today) return null
  const place: Place = { town, kind, on, today, names: {}, remember: () => undefined, busy: () => undefined }
  return (
    <section className="coverage" aria-labelledby="coverage-head">
      <div className="coverage-head">
        <h2 id="coverage-head">覆盖情况</h2>
        <div className="coverage-day">
          <label id="coverage-day-label" htmlFor="coverage-day">
            截至
          </label>
          <DayInput
            id="coverage-day"
            field={dayField('截至')}
            value={typed}
            onChange={setTyped}
            place={place}
            required={false}
            invalid={!isDay(typed)}
          />
        </div>
      </div>
      {error && <p role="alert">{error.message}</p>}
      {!isDay(typed) && <p className="field-error">日期应写成 2025-03-01、2025-3-1 或者 20250301，下面仍是今天的情况。</p>}
      <ul aria-busy={data?.on !== on}>
        {covers.map(cover => (
          <CoverLine key={cover.label} town={String(town)} cover={cover} />
        ))}
      </ul>
      {covers.length === 0 && !error && <p className="quiet">{dayText(on)}名册上没有要覆盖的村（社区）和网格。</p>}
    </section>
  )
}

/** 村法治联络员：10个村（社区）中2个没有 —— 东坪村、西坪村 */
export function CoverLine({ town, cover: { label, of, total, missing, cites } }: { town: string; cover: Cover }) {
  return (
    <li>
      <p>
        {label}：{missing.length === 0 ? `${of} ${total} 个，都有` : <>{of} {total} 个，<strong>{missing.length} 个没有</strong></>}
        {cites && missing.length > 0 && <span className="quiet">（{cites}）</span>}
      </p>
      {missing.length > 0 && (
        <p className="quiet">
          {missing.map(({ name, matter }, at) => (
            <span key={name}>{at > 0 && '、'}{matter ? <Link to="/towns/$town/matters/$matter" params={{ town, matter }}>{name}</Link> : name}</span>
          ))}
        </p>
      )}
    </li>
  )
}
