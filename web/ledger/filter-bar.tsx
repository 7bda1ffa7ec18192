// SPDX-License-Identifier: MulanPSL-2.0
import { Button, Input } from 'antd'
import { type FormEvent, useEffect, useId, useState } from 'react'
import type { Field, Kind } from '../../kernel/declare/declare.ts'
import { useTown } from '../api.ts'
import { DayAsked } from '../field/day-asked.tsx'
import { canFilter, Filter } from '../field/filter.tsx'
import type { LedgerSearch } from '../search.ts'
import { isFiltered, unfiltered, whereParts } from './ledger-question.ts'

interface Props {
  town: number
  kind: Kind
  search: LedgerSearch
  change: (changed: Partial<LedgerSearch>) => void
}

/** Search and filters of a list; a choice applies at once, words after Enter. */
export function FilterBar({ town, kind, search, change }: Props) {
  const [q, setQ] = useState(search.q ?? '')
  // Cleared or gone back to elsewhere on the page.
  useEffect(() => setQ(search.q ?? ''), [search.q])
  // Only a phone folds the filters away.
  const [folded, setFolded] = useState(!isFiltered(search))
  const villages = useTown(town)?.villages ?? []
  const states = Object.entries<string>(kind.procedure.states)
  const hasClocks = Object.keys(kind.procedure.clocks).length > 0
  const find = (event: FormEvent) => {
    event.preventDefault()
    change({ q: q.trim() || undefined })
  }
  const clear = () => {
    setQ('')
    change(unfiltered)
  }
  return (
    <form className={folded ? 'filters filters-folded' : 'filters'} role="search" aria-label={`查找${kind.label}`} onSubmit={find}>
      <div className="field filter-words">
        <label htmlFor="filter-q">编号或者标题</label>
        <span className="filter-find">
          <Input id="filter-q" type="search" value={q} maxLength={100} onChange={event => setQ(event.target.value)} />
          <Button htmlType="submit">查找</Button>
        </span>
      </div>
      <button type="button" className="plain-button filters-toggle" aria-expanded={!folded} onClick={() => setFolded(!folded)}>
        {folded ? '更多筛选' : '收起筛选'}
      </button>
      {states.length > 1 && <Pick label="状态" value={search.state} options={states} pick={state => change({ state })} />}
      {villages.length > 1 && (
        <Pick
          label="村（社区）" value={search.village?.toString()} options={villages.map(village => [String(village.id), village.name] as const)}
          pick={village => change({ village: village === undefined ? undefined : Number(village) })}
        />
      )}
      <DayAsked label="登记日自" value={search.from} set={from => change({ from })} />
      <DayAsked label="登记日至" value={search.to} set={to => change({ to })} />
      <Where kind={kind} where={search.where} change={change} />
      {hasClocks && (
        <label className="filter-overdue">
          <input
            type="checkbox" checked={search.overdue !== undefined}
            onChange={event => change({ overdue: event.target.checked ? 'yes' : undefined })}
          />
          只看逾期
        </label>
      )}
      {isFiltered(search) && <button type="button" className="plain-button filter-clear" onClick={clear}>清除筛选</button>}
    </form>
  )
}

interface PickProps {
  label: string
  value: string | undefined
  options: readonly (readonly [string, string])[]
  pick: (value: string | undefined) => void
}

function Pick({ label, value, options, pick }: PickProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="native" value={value ?? ''} onChange={event => pick(event.target.value || undefined)}>
        <option value="">全部</option>
        {options.map(([key, text]) => <option key={key} value={key}>{text}</option>)}
      </select>
    </div>
  )
}

/** One of the kind's own fields, and the value it should have. */
function Where({ kind, where, change }: { kind: Kind; where: string | undefined; change: Props['change'] }) {
  const fields = (Object.entries(kind.procedure.fields) as [string, Field][]).filter(([, field]) => canFilter(field))
  const given = whereParts(where)
  const [chosen, setChosen] = useState(given.field)
  const name = given.field ?? chosen
  const field = name === undefined ? undefined : kind.procedure.fields[name]
  if (fields.length === 0) return null
  const choose = (next: string | undefined) => {
    setChosen(next)
    if (where !== undefined) change({ where: undefined })
  }
  return (
    <>
      <Pick label="按登记项" value={name} options={fields.map(([each, { label }]) => [each, label] as const)} pick={choose} />
      {field && (
        <div className="field">
          <span className="label" aria-hidden="true">{field.label}</span>
          <Filter field={field} value={given.code} onChange={code => change({ where: code && `${name}:${code}` })} />
        </div>
      )}
    </>
  )
}
