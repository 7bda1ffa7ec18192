// SPDX-License-Identifier: MulanPSL-2.0
import type { Head } from './conversion.ts'

interface Props {
  head: Head
  mayWrite: boolean
  onChange(head: Head): void
}

/** Title, number and addressee where the paper has them. */
export function HeadFields({ head, mayWrite, onChange }: Props) {
  const given = (name: 'recipient' | 'number', text: string): Head => {
    const { [name]: _, ...rest } = head
    return text.trim() === '' ? rest : { ...rest, [name]: text }
  }
  return (
    <>
      <h1 className="visually-hidden" tabIndex={-1}>{head.title}</h1>
      {
        (mayWrite || head.number) && <input className="paper-field paper-number" aria-label="发文字号" placeholder="发文字号（没有的不填）" readOnly={!mayWrite} value={head.number ?? ''} onChange={event => onChange(given('number', event.target.value))} />
      }
      <div className="paper-title" data-text={head.title}>
        <textarea className="paper-field" aria-label="标题" rows={1} readOnly={!mayWrite} value={head.title} onChange={event => onChange({ ...head, title: event.target.value.replace(/\n/g, '') })} />
      </div>
      {
        (mayWrite || head.recipient) && <input className="paper-field" aria-label="主送机关" placeholder="主送机关（没有的不填）" readOnly={!mayWrite} value={head.recipient ?? ''} onChange={event => onChange(given('recipient', event.target.value))} />
      }
    </>
  )
}

/** Who the paper is from. */
export function Issuer({ head, mayWrite, onChange }: Props) {
  return <input className="paper-field paper-issuer" aria-label="署名" readOnly={!mayWrite} value={head.issuer} onChange={event => onChange({ ...head, issuer: event.target.value })} />
}
