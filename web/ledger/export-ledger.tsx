// SPDX-License-Identifier: MulanPSL-2.0
import { Button } from 'antd'
import { useState } from 'react'
import type { Kind } from '../../kernel/declare/declare.ts'
import { api, Fault, save } from '../api.ts'
import type { LedgerSearch } from '../search.ts'
import { questionOf } from './ledger-question.ts'

/** The ledger as it is listed, all its pages, as an Excel file. */
export function ExportLedger({ town, kind, search }: { town: number; kind: Kind; search: LedgerSearch }) {
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string>()
  const fetchFile = async () => {
    setBusy(true)
    setFault(undefined)
    const { page: _, size: __, ...asked } = questionOf(town, kind.id, search)
    try {
      save((await api.exportMatters(asked)) as Blob, `${kind.label}台账.xlsx`)
    } catch (failed) {
      setFault(failed instanceof Fault ? failed.message.replace(/。?$/, '。') : '没有导出成功，请重试。')
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Button loading={busy} onClick={() => void fetchFile()}>导出 Excel</Button>
      {fault && <p role="alert" className="late">{fault}</p>}
    </>
  )
}
