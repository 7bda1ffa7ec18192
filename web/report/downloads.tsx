// SPDX-License-Identifier: MulanPSL-2.0
import { Button } from 'antd'
import { useState } from 'react'
import { api, Fault, save } from '../api.ts'

type Which = 'reportDocument' | 'annexDocument'

/** The report as a Word file, and the annex that stays in the house. */
export function Downloads({ town, year, title }: { town: number; year: number; title: string }) {
  const [busy, setBusy] = useState<Which>()
  const [fault, setFault] = useState<string>()
  const fetchFile = async (which: Which, name: string) => {
    setBusy(which)
    setFault(undefined)
    try {
      save((await api[which]({ town, year })) as Blob, `${name}.docx`)
    } catch (failed) {
      setFault(failed instanceof Fault ? failed.message.replace(/。?$/, '。') : '文件没有下载成功，请重试。')
    } finally {
      setBusy(undefined)
    }
  }
  return (
    <div className="report-downloads">
      {fault && <p role="alert">{fault}</p>}
      <Button loading={busy === 'annexDocument'} onClick={() => void fetchFile('annexDocument', `${title}（内部附件）`)}>内部附件（不公开）</Button>
      <Button type="primary" loading={busy === 'reportDocument'} onClick={() => void fetchFile('reportDocument', title)}>下载 Word 报告</Button>
    </div>
  )
}
