// SPDX-License-Identifier: MulanPSL-2.0
import { Button } from 'antd'
import { useState } from 'react'
import './federation.css'

/** A public key with the fingerprint that two people read to each other, to be copied whole. */
export function KeyLine({ whose, of }: { whose: string; of: { key: string; fingerprint: string } }) {
  const [copied, setCopied] = useState('')
  const copy = () => navigator.clipboard.writeText(of.key).then(() => setCopied('已复制'), () => setCopied('没有复制成，请用鼠标选中后复制'))
  return (
    <p className="key-line">
      <span>{whose}指纹 <strong>{of.fingerprint}</strong></span>
      <code>{of.key}</code>
      <Button size="small" onClick={() => void copy()} aria-label={`复制公钥（${whose}）`}>复制公钥</Button>
      <span role="status" className="quiet">{copied}</span>
    </p>
  )
}
