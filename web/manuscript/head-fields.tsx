// SPDX-License-Identifier: MulanPSL-2.0
import { useState } from 'react'
import type { Head } from './conversion.ts'

interface Props {
  head: Head
  mayWrite: boolean
  onChange(head: Head): void
}

/** The head with one of its parts written anew; what is empty is left out. */
function given(head: Head, name: 'recipient' | 'number' | 'signer', text: string): Head {
  const { [name]: _, ...rest } = head
  return text.trim() === '' ? rest : { ...rest, [name]: text }
}

/** Title, number, who signs and addressee where the paper has them. */
export function HeadFields({ head, mayWrite, onChange }: Props) {
  const formal = head.number !== undefined
  return (
    <>
      <h1 className="visually-hidden" tabIndex={-1}>{head.title}</h1>
      <div className={`paper-numbers${head.signer ? ' paper-numbers-signed' : ''}`}>
        {(mayWrite || formal) && (
          <input
            className="paper-field paper-number" aria-label="发文字号" placeholder="发文字号（没有的不填）" readOnly={!mayWrite} maxLength={60}
            value={head.number ?? ''} onChange={event => onChange(given(head, 'number', event.target.value))}
          />
        )}
        {(head.signer || (mayWrite && formal)) && (
          <label className="paper-signer">
            <span>签发人：</span>
            <input
              className="paper-field" aria-label="签发人" placeholder="上行文才写" readOnly={!mayWrite} maxLength={40}
              value={head.signer ?? ''} onChange={event => onChange(given(head, 'signer', event.target.value))}
            />
          </label>
        )}
      </div>
      {!formal && (head.signer || head.copies) && <p className="paper-unprinted">没有发文字号，不作正式公文印发，签发人和抄送机关不印。</p>}
      <div className="paper-title" data-text={head.title}>
        <textarea
          className="paper-field" aria-label="标题" rows={1} readOnly={!mayWrite} value={head.title}
          onChange={event => onChange({ ...head, title: event.target.value.replace(/\n/g, '') })}
        />
      </div>
      {(mayWrite || head.recipient) && (
        <input
          className="paper-field" aria-label="主送机关" placeholder="主送机关（没有的不填）" readOnly={!mayWrite} value={head.recipient ?? ''}
          onChange={event => onChange(given(head, 'recipient', event.target.value))}
        />
      )}
    </>
  )
}

/** Who the paper is from, and at its foot whom it is copied to. */
export function Issuer({ head, mayWrite, onChange }: Props) {
  return (
    <>
      <input
        className="paper-field paper-issuer" aria-label="署名" readOnly={!mayWrite} value={head.issuer}
        onChange={event => onChange({ ...head, issuer: event.target.value })}
      />
      {(head.copies || (mayWrite && head.number !== undefined)) && <Copies head={head} mayWrite={mayWrite} onChange={onChange} />}
    </>
  )
}

/** Organs parted by commas; the text stays as it is typed, what is kept is the list of names. */
function Copies({ head, mayWrite, onChange }: Props) {
  const [typed, setTyped] = useState(head.copies?.join('，') ?? '')
  const shown = organsIn(typed).join() === (head.copies ?? []).join() ? typed : (head.copies ?? []).join('，')
  const write = (text: string) => {
    setTyped(text)
    const { copies: _, ...rest } = head
    const organs = organsIn(text)
    onChange(organs.length === 0 ? rest : { ...rest, copies: organs })
  }
  return (
    <label className="paper-copies">
      <span>抄送：</span>
      <input
        className="paper-field" aria-label="抄送机关" placeholder="机关名称，用逗号分开（没有的不填）" readOnly={!mayWrite} value={shown}
        onChange={event => write(event.target.value)}
      />
    </label>
  )
}

/** Names of organs in a line: parted by commas and semicolons, each once. */
export const organsIn = (text: string): string[] => [...new Set(text.split(/[，,；;、\n]/).map(name => name.trim().replace(/。$/, '')).filter(Boolean))]
