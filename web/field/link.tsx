// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { Link as RouteLink } from '@tanstack/react-router'
import { Select } from 'antd'
import { useDeferredValue, useState } from 'react'
import type { Link } from '../../kernel/declare/declare.ts'
import { kinds } from '../../kinds/register.ts'
import { asking } from '../api.ts'
import { type DisplayProps, type InputProps, naming, type WebFace } from './web-face.ts'

const ids = (value: unknown): string[] => (Array.isArray(value) ? (value as string[]) : [])

const most = 3

/** The kinds by name while they can be read in a box. */
const kindLabels = (of: readonly string[]) => (of.length > most ? '事项' : of.map(id => kinds.kinds.get(id)?.label ?? id).join('、'))

/** Finds matters of the allowed kinds by part of their number or title. */
function LinkInput(props: InputProps) {
  const { place, onChange } = props
  const { kinds: allowed } = props.field as Link
  const [typed, setTyped] = useState('')
  const q = useDeferredValue(typed.trim())
  const { data, isPending, error } = useQuery({
    ...asking('findMatters', { town: place.town, kinds: allowed.join(','), q }),
    placeholderData: before => before,
  })
  const found = (data?.matters ?? []).map(({ id, title, number, kind }) => ({
    value: id,
    label: number ? `${number} ${title}` : title,
    kind: kinds.kinds.get(kind)?.label ?? kind,
  }))
  const chosen = ids(props.value)
  const kept = chosen
    .filter(id => !found.some(each => each.value === id))
    .map(id => ({ value: id, label: place.names[id] ?? '已选的事项', kind: '' }))
  const choose = (now: string[]) => {
    for (const { value, label } of found) if (now.includes(value)) place.remember(value, label)
    onChange(now)
  }
  return (
    <Select
      id={props.id}
      className="whole"
      mode="multiple"
      showSearch={{ filterOption: false, onSearch: setTyped, autoClearSearchValue: true }}
      value={chosen}
      placeholder={`按编号或标题找${kindLabels(allowed)}`}
      onChange={choose}
      options={[...found, ...kept]}
      optionRender={({ data: { label, kind } }) => (
        <span>
          {label}
          <span className="option-says">{kind}</span>
        </span>
      )}
      notFoundContent={error ? error.message : isPending ? '正在查找…' : `没有找到，可先登记${kindLabels(allowed)}`}
      {...naming(props)}
    />
  )
}

/** Linked matters by their titles; they open where the town is known. */
function LinkDisplay({ value, names, town }: DisplayProps) {
  const titled = ids(value).map(id => ({ id, title: names[id] ?? '相关事项' }))
  if (town === undefined) return <span>{titled.map(({ title }) => title).join('、')}</span>
  return (
    <ul className="plain-list">
      {titled.map(({ id, title }) => (
        <li key={id}>
          <RouteLink to="/towns/$town/matters/$matter" params={{ town: String(town), matter: id }}>
            {title}
          </RouteLink>
        </li>
      ))}
    </ul>
  )
}

export const link: WebFace = { Input: LinkInput, Display: LinkDisplay, Filter: null, wide: true, quarters: () => 2 }
