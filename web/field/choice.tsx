// SPDX-License-Identifier: MulanPSL-2.0
import { Radio, Select } from 'antd'
import type { Choice, Field } from '../../kernel/declare/declare.ts'
import { CodeFilter } from './code-filter.tsx'
import { type CodeOption, everyCode, offered, quartersOfCodes } from './codes.ts'
import { PlainDisplay } from './text.tsx'
import { type FilterProps, type InputProps, naming, type WebFace } from './web-face.ts'

const mostRadios = 6

function ChoiceInput(props: InputProps) {
  const { codes } = props.field as Choice
  const options = offered(codes, props.place.on, [props.value])
  return options.length <= mostRadios && props.label === undefined ? (
    <Radios {...props} options={options} />
  ) : (
    <Select
      id={props.id}
      className="whole"
      showSearch={{ optionFilterProp: 'label' }}
      allowClear={!props.required}
      placeholder="请选择"
      value={props.value as string | undefined}
      onChange={(code: string | undefined) => props.onChange(code)}
      options={options}
      {...naming(props)}
    />
  )
}

/** Radio buttons; what is not required can be taken back. */
export function Radios({ options, ...props }: InputProps & { options: CodeOption[] }) {
  const { value, required, onChange } = props
  return (
    <div className="radios">
      <Radio.Group id={props.id} value={value} onChange={event => onChange(event.target.value)} options={options} {...naming(props)} />
      {!required && value !== undefined && (
        <button type="button" className="plain-button" onClick={() => onChange(undefined)}>
          不选
        </button>
      )}
    </div>
  )
}

const ChoiceFilter = (props: FilterProps) => <CodeFilter {...props} options={everyCode((props.field as Choice).codes)} />

function quarters(field: Field): 1 | 2 | 4 {
  const { codes } = field as Choice
  return Object.keys(codes).length > mostRadios ? 1 : quartersOfCodes(codes)
}

export const choice: WebFace = { Input: ChoiceInput, Display: PlainDisplay, Filter: ChoiceFilter, wide: false, quarters }
