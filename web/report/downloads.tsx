// SPDX-License-Identifier: MulanPSL-2.0
import { Button } from 'antd'
import { useState } from 'react'
import { type Answer, api, Fault, save } from '../api.ts'

type Paper = Answer<'papers'>['papers'][number]

interface Props {
  town: number
  year: number
  title: string
  /** The report as people have written it; undefined where nobody has, or it is not for the reader. */
  written: Pick<Paper, 'revision' | 'state'> | undefined
}

/** 已签发 or 第3稿: which of its texts the written report is. */
export const whichOf = ({ revision, state }: NonNullable<Props['written']>): string =>
  state === null || state === '已退回' ? `第 ${revision} 稿` : state

/** The report as a Word file, and the annex that stays in the house: what people have written first, else what the ledger tells. */
export function Downloads({ town, year, title, written }: Props) {
  const [busy, setBusy] = useState<string>()
  const [fault, setFault] = useState<string>()
  const told = { town, year }
  const paper = { town, kind: 'annual-report' as const, period: String(year) }
  const files = written ? [
    { says: '自动稿 Word', name: `${title}（台账自动稿）`, file: () => api.reportDocument(told) },
    { says: '内部附件', name: `${title}（内部附件，${whichOf(written)}）`, file: () => api.paperAnnex(paper) },
    { says: `下载写好的 Word（${whichOf(written)}）`, name: `${title}（${whichOf(written)}）`, file: () => api.paperDocument(paper), main: true },
  ] : [
    { says: '内部附件（不公开）', name: `${title}（内部附件）`, file: () => api.annexDocument(told) },
    { says: '下载 Word：台账自动稿', name: `${title}（台账自动稿）`, file: () => api.reportDocument(told), main: true },
  ]
  const fetchFile = async ({ says, name, file }: typeof files[number]) => {
    setBusy(says)
    setFault(undefined)
    try {
      save((await file()) as Blob, `${name}.docx`)
    } catch (failed) {
      setFault(failed instanceof Fault ? failed.message.replace(/。?$/, '。') : '文件没有下载成功，请重试。')
    } finally {
      setBusy(undefined)
    }
  }
  return (
    <div className="report-downloads">
      {fault && <p role="alert">{fault}</p>}
      {files.map(each => (
        <Button
          key={each.says}
          {...(each.main ? { type: 'primary' as const } : {})}
          loading={busy === each.says}
          onClick={() => void fetchFile(each)}
        >
          {each.says}
        </Button>
      ))}
    </div>
  )
}
