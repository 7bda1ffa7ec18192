// SPDX-License-Identifier: MulanPSL-2.0
import { Button, Dropdown } from 'antd'
import { type ReactNode, useState } from 'react'
import { choice, kernelSteps, link } from '../../kernel/kernel.ts'
import { kinds } from '../../kinds/register.ts'
import { api, useTown } from '../api.ts'
import { CorrectSlip, type KeepingProps, lineChoice } from './correct-slip.tsx'
import { FieldCell } from './field-cell.tsx'
import { namesIn } from './life.ts'
import { Slip, useSlipPlace } from './slip.tsx'

export type Keeping = 'correct' | 'strike' | 'void' | 'merge' | 'move' | 'link'

const slips: Record<Keeping, (props: KeepingProps) => ReactNode> = {
  correct: CorrectSlip,
  strike: StrikeSlip,
  void: VoidSlip,
  merge: MergeSlip,
  move: MoveSlip,
  link: LinkSlip,
}

export const keepingLabel = (keeping: Keeping): string => kernelSteps[keeping]

export const moreButton = 'more'

/** What keepers may do beside the procedure, behind one button. */
export function KeepingMenu({ onChoose }: { onChoose(keeping: Keeping): void }) {
  const items = (Object.keys(slips) as Keeping[]).map(keeping => ({ key: keeping, label: keepingLabel(keeping) }))
  return (
    <Dropdown trigger={['click']} autoFocus menu={{ items, onClick: ({ key }) => onChoose(key as Keeping) }}>
      <Button id={moreButton} aria-haspopup="menu">
        更多
      </Button>
    </Dropdown>
  )
}

/** The form of what a keeper chose. */
export function KeepingSlip({ keeping, ...props }: KeepingProps & { keeping: Keeping }) {
  const Chosen = slips[keeping]
  return <Chosen {...props} />
}

const usePlaceOf = ({ town, kind, matter, today }: KeepingProps) => useSlipPlace(town, kind.id, today, today, namesIn(matter))

function StrikeSlip(props: KeepingProps) {
  const { town, matter, onDone, onCancel } = props
  const [position, setPosition] = useState<string>()
  const place = usePlaceOf(props)
  return (
    <Slip
      title="撤销记录"
      button="确认撤销"
      place={place}
      onDone={onDone}
      onCancel={onCancel}
      {...(position === undefined ? { missing: '请先选择撤销哪一条记录' } : {})}
      says="撤销的记录仍列在办理记录里并注明已撤销，不再计入。"
      send={(reason, command) => api.strikeEntry({ town, matter: matter.id, of: Number(position), reason, command })}
    >
      <FieldCell
        id="slip-line"
        field={lineChoice(
          '撤销哪一条',
          matter.timeline.filter(line => !line.struck),
          matter,
        )}
        value={position}
        columns={2}
        required
        place={place}
        onChange={code => setPosition(code as string | undefined)}
      />
    </Slip>
  )
}

function VoidSlip(props: KeepingProps) {
  const { town, matter, onDone, onCancel } = props
  return (
    <Slip
      title="作废"
      button="确认作废"
      place={usePlaceOf(props)}
      onDone={onDone}
      onCancel={onCancel}
      says="作废后整件不再计入任何指标，也不能再办理；记录保留，可以查看。"
      send={(reason, command) => api.voidMatter({ town, matter: matter.id, reason, command })}
    />
  )
}

/** One other matter, found by number or title. */
function useOther(props: KeepingProps, label: string, among: readonly string[]) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const place = usePlaceOf(props)
  const other = chosen.at(-1)
  // The box of a link field takes several; here the last one counts.
  const cell = (
    <FieldCell
      id="slip-other"
      field={link(label, among)}
      value={other === undefined ? [] : [other]}
      columns={2}
      required
      place={place}
      onChange={ids => setChosen((ids as string[] | undefined) ?? [])}
    />
  )
  const own = other === props.matter.id
  const missing = own ? '选的就是本件，请选另一件' : other === undefined ? '请先选择另一件事项' : undefined
  return { place, cell, other, ...(missing ? { missing } : {}) }
}

function MergeSlip(props: KeepingProps) {
  const { town, kind, matter, onDone, onCancel } = props
  const { place, cell, other, ...rest } = useOther(props, '并入哪一件', [kind.id])
  return (
    <Slip
      title="并入他件"
      button="确认并入"
      place={place}
      onDone={onDone}
      onCancel={onCancel}
      {...rest}
      says="同一件事登记了两次时使用：本件并入保留的那一件，不再单独计数。"
      send={(reason, command) => api.mergeMatter({ town, matter: matter.id, into: other!, reason, command })}
    >
      {cell}
    </Slip>
  )
}

function LinkSlip(props: KeepingProps) {
  const { town, matter, onDone, onCancel } = props
  const { place, cell, other, ...rest } = useOther(props, '关联哪一件', [...kinds.kinds.keys()])
  return (
    <Slip
      title="关联"
      button="确认关联"
      place={place}
      onDone={onDone}
      onCancel={onCancel}
      {...rest}
      says="两件事有关系但各自计数时使用，两边都能看到对方。"
      send={(reason, command) => api.linkMatter({ town, matter: matter.id, to: other!, reason, command })}
    >
      {cell}
    </Slip>
  )
}

function MoveSlip(props: KeepingProps) {
  const { town, matter, onDone, onCancel } = props
  const [village, setVillage] = useState<string>()
  const place = usePlaceOf(props)
  const all = [{ id: 0, name: '镇本级' }, ...(useTown(town)?.villages ?? [])].filter(({ id }) => id !== matter.village)
  return (
    <Slip
      title="移交"
      button="确认移交"
      place={place}
      onDone={onDone}
      onCancel={onCancel}
      {...(village === undefined ? { missing: '请先选择移交给哪个村（社区）' } : {})}
      says={`现在属于${matter.villageName || '镇本级'}；移交后由新的村（社区）查看和办理。`}
      send={(reason, command) => api.moveMatter({ town, matter: matter.id, village: Number(village), reason, command })}
    >
      <FieldCell
        id="slip-village"
        field={choice('移交给', Object.fromEntries(all.map(({ id, name }) => [String(id), name])))}
        value={village}
        columns={2}
        required
        place={place}
        onChange={code => setVillage(code as string | undefined)}
      />
    </Slip>
  )
}
