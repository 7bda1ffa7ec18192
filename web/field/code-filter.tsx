// SPDX-License-Identifier: MulanPSL-2.0
import { Select } from 'antd'
import type { CodeOption } from './codes.ts'
import type { FilterProps } from './web-face.ts'

/** Narrows a list to one code. */
export function CodeFilter({ field, value, onChange, options }: FilterProps & { options: CodeOption[] }) {
  return (
    <Select
      className="filter"
      aria-label={field.label}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={field.label}
      value={value}
      onChange={(code: string | undefined) => onChange(code)}
      options={options}
      popupMatchSelectWidth={false}
    />
  )
}
