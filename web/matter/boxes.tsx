// SPDX-License-Identifier: MulanPSL-2.0
import { type ReactNode, useId } from 'react'
import { choice, day, type Field } from '../../kernel/kernel.ts'
import { type Asked, grouped, halves, isMasked, quarters, stepOf } from './asked.ts'
import { FieldCell, KnownCell } from './field-cell.tsx'
import type { StepFormProps } from './step-form.tsx'
import { dayName, villageName } from './submission.ts'
import type { StepFormState } from './use-step-form.ts'
import type { VillageChoice } from './villages.ts'

type BoxesProps = StepFormProps & { villages: readonly VillageChoice[]; asked: readonly Asked[]; state: StepFormState }

/** The day and place of the step, then its fields under the headings of the paper form. */
export function Boxes(props: BoxesProps) {
  const id = useId()
  const { kind, step, matter, villages, asked, state, heading: Heading } = props
  const { draft, wrong, place } = state
  const dayField = day(kind.shape === 'activity' && !matter ? '发生日期' : `${stepOf(kind, step).label}日期`)
  const villageField = choice('所属村（社区）', Object.fromEntries(villages.map(each => [String(each.id), each.name])))
  const isChosen = villages.length > 1
  const columns = layOut(props, isChosen ? [dayField, villageField] : [dayField])
  const box = (name: string, at: number) => ({
    id: `${id}${name}`,
    place,
    columns: columns[at]!,
    required: true,
    ...(wrong[name] ? { wrong: wrong[name] } : {}),
  })
  return (
    <>
      <section className="paper-group">
        <div className="paper-cells">
          <FieldCell {...box(dayName, 0)} field={dayField} value={draft.day} onChange={value => state.setDay(String(value ?? ''))} />
          {isChosen && (
            <FieldCell
              {...box(villageName, 1)}
              field={villageField}
              value={draft.village === undefined ? undefined : String(draft.village)}
              onChange={code => state.setVillage(code === undefined ? undefined : Number(code))}
            />
          )}
        </div>
      </section>
      {grouped(asked).map(({ heading, fields }) => (
        <AskedGroup key={heading} {...props} head={heading && <Heading>{heading}</Heading>} fields={fields} id={id} />
      ))}
    </>
  )
}

const layOut = ({ dense }: StepFormProps, fields: readonly Field[]): number[] => (dense ? quarters(fields) : halves(fields))

function AskedGroup({ head, fields, id, ...props }: BoxesProps & { head: ReactNode; fields: readonly Asked[]; id: string }) {
  const { matter, state } = props
  const { draft, wrong } = state
  const facts = matter?.facts ?? {}
  const place = { ...state.place, names: { ...matter?.names, ...draft.names } }
  const columns = layOut(
    props,
    fields.map(({ field }) => field),
  )
  return (
    <section className="paper-group">
      {head}
      <div className="paper-cells">
        {fields.map(({ name, field, required, known }, at) =>
          known && !(name in draft.data) ? (
            <KnownCell
              key={name}
              field={field}
              value={facts[name]}
              columns={columns[at]!}
              place={place}
              {...(wrong[name] ? { wrong: wrong[name] } : {})}
              onChange={() => state.write(name, isMasked(facts[name]) ? undefined : facts[name])}
            />
          ) : (
            <FieldCell
              key={name}
              id={`${id}${name}`}
              field={field}
              value={draft.data[name]}
              columns={columns[at]!}
              required={required && !known}
              place={place}
              {...(wrong[name] ? { wrong: wrong[name] } : {})}
              onChange={value => state.write(name, value)}
              onLeave={() => state.check(name)}
              {...(known ? { onKeep: () => state.leave(name) } : {})}
            />
          ),
        )}
      </div>
    </section>
  )
}
