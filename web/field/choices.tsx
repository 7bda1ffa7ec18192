// SPDX-License-Identifier: MulanPSL-2.0
import { Checkbox, Select } from 'antd'
import type { Choices, Field } from '../../kernel/declare/declare.ts'
import { CodeFilter } from './code-filter.tsx'
import { everyCode, offered, quartersOfCodes } from './codes.ts'
import { PlainDisplay } from './text.tsx'
import { type FilterProps, type InputProps, naming, type WebFace } from './web-face.ts'

const mostBoxes = 8

function ChoicesInput(props: InputProps) {
  const chosen = Array.isArray(props.value) ? (props.value as string[]) : []
  const options = offered((props.field as Choices).codes, props.place.on, chosen)
  return options.length <= mostBoxes && props.label === undefined ? (
    <Checkbox.Group
      value={chosen}
      onChange={codes => props.onChange(codes)}
      options={options}
      {...naming({ ...props, required: false, invalid: false })}
    />
  ) : (
    <Select
      id={props.id}
      className="whole"
      mode="multiple"
      showSearch={{ optionFilterProp: 'label' }}
      placeholder="可选多项"
      value={chosen}
      onChange={(codes: string[]) => props.onChange(codes)}
      options={options}
      {...naming(props)}
    />
  )
}

const ChoicesFilter = (props: FilterProps) => <CodeFilter {...props} options={everyCode((props.field as Choices).codes)} />

function quarters(field: Field): 1 | 2 | 4 {
  const { codes } = field as Choices
  return Object.keys(codes).length > mostBoxes ? 2 : quartersOfCodes(codes)
}

export const choices: WebFace = { Input: ChoicesInput, Display: PlainDisplay, Filter: ChoicesFilter, wide: true, quarters }
