// SPDX-License-Identifier: MulanPSL-2.0
import { Select } from 'antd'
import { declarableCodes } from '../../kernel/declare/declare.ts'
import { kinds } from '../../kinds/register.ts'
import { type DisplayProps, type InputProps, naming, type WebFace } from './web-face.ts'

const labelOf = (code: string) => kinds.figures.get(code)?.figure.label ?? code
const options = () =>
  declarableCodes(kinds).map(code => ({ value: code, label: `${labelOf(code)}（${kinds.figures.get(code)?.kind.label ?? ''}）` }))
const codes = (value: unknown): string[] => (Array.isArray(value) ? (value as string[]) : [])

/** Figures whose zero is a claim. */
function FiguresInput(props: InputProps) {
  return (
    <Select
      id={props.id}
      className="whole"
      mode="multiple"
      showSearch={{ optionFilterProp: 'label' }}
      placeholder="选择要报零的指标"
      value={codes(props.value)}
      onChange={(chosen: string[]) => props.onChange(chosen)}
      options={options()}
      {...naming(props)}
    />
  )
}

const FiguresDisplay = ({ value }: DisplayProps) => <span>{codes(value).map(labelOf).join('、')}</span>

export const figures: WebFace = { Input: FiguresInput, Display: FiguresDisplay, Filter: null, wide: true, quarters: () => 2 }
