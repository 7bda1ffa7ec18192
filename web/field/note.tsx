// SPDX-License-Identifier: MulanPSL-2.0
import { Input } from 'antd'
import { faceOf } from '../../kernel/declare/declare.ts'
import { trimmed } from './text.tsx'
import { type DisplayProps, type InputProps, naming, type WebFace } from './web-face.ts'

function NoteInput(props: InputProps) {
  return (
    <Input.TextArea
      id={props.id}
      value={String(props.value ?? '')}
      onChange={event => props.onChange(event.target.value)}
      autoSize={{ minRows: 2, maxRows: 12 }}
      {...naming(props)}
    />
  )
}

const NoteDisplay = ({ field, value }: DisplayProps) => <div className="note-text">{faceOf(field).plain(value, field)}</div>

export const note: WebFace = {
  Input: NoteInput,
  Display: NoteDisplay,
  Filter: null,
  wide: true,
  quarters: () => 2,
  anew: true,
  tidy: trimmed,
}
