// SPDX-License-Identifier: MulanPSL-2.0
import type { CodeOption } from './codes.ts'
import type { FilterProps } from './web-face.ts'

/** Narrows a list to one code; the browser's own list, as the filters beside it: it is read aloud and typed into as one expects. */
export function CodeFilter({ field, value, onChange, options }: FilterProps & { options: CodeOption[] }) {
  return (
    <select className="native filter" aria-label={field.label} value={value ?? ''} onChange={event => onChange(event.target.value || undefined)}>
      <option value="">全部</option>
      {options.map(({ value: code, label }) => <option key={code} value={code}>{label}</option>)}
    </select>
  )
}
