// SPDX-License-Identifier: MulanPSL-2.0
import { useState } from 'react'
import './copy.css'

/** Puts a text on the clipboard and says that it has. */
export function Copy({ text, label, done }: { text: () => string; label: string; done: string }) {
  const [said, setSaid] = useState('')
  const refused = () => setSaid('浏览器没有允许复制，请选中文字后按 Ctrl+C')
  const copy = async () => {
    // Over plain http a browser has none.
    if (!navigator.clipboard) return refused()
    await navigator.clipboard.writeText(text()).then(() => setSaid(done), refused)
  }
  return (
    <p className="copy">
      <span role="status" className="quiet">{said}</span>
      <button type="button" className="plain-button" onClick={() => void copy()}>{label}</button>
    </p>
  )
}
