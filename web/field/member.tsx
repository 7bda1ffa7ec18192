// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { findValidity, type Member, type MemberRef } from '../../kernel/declare/declare.ts'
import { kinds } from '../../kinds/register.ts'
import { dayText, isDay } from '../../law/law.ts'
import { asking } from '../api.ts'
import { type DisplayProps, type InputProps, naming, type WebFace } from './web-face.ts'

const idOf = (value: unknown): string | undefined => (value as MemberRef | undefined)?.id

/** Offers who is on the roster with that validity on the step's day. */
function MemberInput(props: InputProps) {
  const { place, value, onChange } = props
  const { roster } = props.field as Member
  const { data, isPending, error } = useQuery({
    ...asking('rosterChoices', { town: place.town, roster, on: place.on }),
    enabled: isDay(place.on),
  })
  const members = data?.members ?? []
  const chosen = idOf(value)
  const choose = (id: string | undefined) => {
    const member = members.find(each => each.id === id)
    if (member) place.remember(member.id, member.name)
    onChange(id === undefined ? undefined : { id })
  }
  const options = members.map(({ id, name, says }) => ({ value: id, label: name, says }))
  const stays =
    chosen !== undefined && !members.some(({ id }) => id === chosen)
      ? [{ value: chosen, label: place.names[chosen] ?? '名册上的人', says: '当日不在名册上' }]
      : []
  return (
    <Select
      id={props.id}
      className="whole"
      allowClear={!props.required}
      showSearch={{ filterOption: (typed, option) => `${option?.label ?? ''}${option?.says ?? ''}`.includes(typed.trim()) }}
      placeholder={isPending && isDay(place.on) ? '正在取名册…' : '输入姓名查找'}
      value={chosen}
      onChange={(id: string | undefined) => choose(id)}
      options={[...stays, ...options]}
      optionRender={({ data: { label, says } }) => (
        <span>
          {label}
          <span className="option-says">{says}</span>
        </span>
      )}
      notFoundContent={error ? error.message : emptyRoster(roster, place.on)}
      {...naming(props)}
    />
  )
}

function emptyRoster(roster: string, on: string): string {
  const validity = findValidity(kinds, roster)
  const who = validity ? `“${validity.kind.label}”里没有${validity.validity.label}` : '名册里没有这样的人'
  return isDay(on) ? `${dayText(on)}${who}，请先在名册登记` : '请先填写办理日期，再选人'
}

const MemberDisplay = ({ value, names }: DisplayProps) => {
  const ref = value as MemberRef
  const relied = ref.relied?.资格
  return (
    <span>
      {names[ref.id] ?? '名册上的人'}
      {relied && <span className="option-says">（当日核对：{relied}）</span>}
    </span>
  )
}

/** Who it is; what the roster said of them is for the ledger to write. */
const tidy = (value: unknown): unknown => (idOf(value) === undefined ? value : { id: idOf(value) })

export const member: WebFace = { Input: MemberInput, Display: MemberDisplay, Filter: null, wide: false, tidy }
