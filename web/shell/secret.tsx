// SPDX-License-Identifier: MulanPSL-2.0
import { Input } from 'antd'

interface SecretProps {
  id: string
  label: string
  complete: 'current-password' | 'new-password'
  value: string
  set: (value: string) => void
}

/** The input of a password, with its label. */
export function Secret({ id, label, complete, value, set }: SecretProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Input.Password
        id={id} size="large" autoComplete={complete} visibilityToggle={false}
        value={value} onChange={event => set(event.target.value)}
      />
    </div>
  )
}
