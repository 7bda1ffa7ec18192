// SPDX-License-Identifier: MulanPSL-2.0
import { CodeFilter } from './code-filter.tsx'
import { Radios } from './choice.tsx'
import { PlainDisplay } from './text.tsx'
import type { FilterProps, InputProps, WebFace } from './web-face.ts'

const options = [
  { value: 'true', label: '是' },
  { value: 'false', label: '否' },
]

function YesNoInput(props: InputProps) {
  const value = typeof props.value === 'boolean' ? String(props.value) : undefined
  return (
    <Radios
      {...props}
      options={options}
      value={value}
      onChange={code => props.onChange(code === undefined ? undefined : code === 'true')}
    />
  )
}

const YesNoFilter = (props: FilterProps) => <CodeFilter {...props} options={options} />

export const yesNo: WebFace = { Input: YesNoInput, Display: PlainDisplay, Filter: YesNoFilter, wide: false }
