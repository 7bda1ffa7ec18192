// SPDX-License-Identifier: MulanPSL-2.0
import { useState } from 'react'
import { type Manuscript, plainText, withNothingSaid } from '../../kernel/kernel.ts'
import { api, Fault, save } from '../api.ts'
import type { PaperFigures } from './desk.tsx'
import { figureTable } from './figure-table.ts'
import type { PaperOf } from './use-saving.ts'

const files = {
  paperDocument: { label: 'Word', name: (title: string) => `${title}.docx` },
  paperPage: { label: '网页（可打印）', name: (title: string) => `${title}.html` },
  paperAnnex: { label: '内部附件（不公开）', name: (title: string) => `${title}（内部附件）.docx` },
} as const

/** Out of the house: files, and the text or its numbers for the clipboard. Files are of what is saved. */
export function Exports({ of, text, figures, ready }: { of: PaperOf; text: Manuscript; figures: PaperFigures; ready: boolean }) {
  const [said, setSaid] = useState('')
  const title = text.title.replace(/\s+/g, '')
  const fetchFile = async (which: keyof typeof files) => {
    setSaid(`正在写${files[which].label}文件`)
    try {
      save((await api[which](of)) as Blob, files[which].name(title))
      setSaid('已下载')
    } catch (failed) {
      setSaid(failed instanceof Fault ? failed.message.replace(/。?$/, '。') : '文件没有下载成功，请重试。')
    }
  }
  const copy = async (words: string, done: string) => {
    const refused = () => setSaid('浏览器没有允许复制，请在正文里全选后按 Ctrl+C')
    if (!navigator.clipboard) return refused()
    await navigator.clipboard.writeText(words).then(() => setSaid(done), refused)
  }
  return (
    <details className="paper-exports">
      <summary>导出</summary>
      <ul>
        {(Object.keys(files) as (keyof typeof files)[]).map(which => (
          <li key={which}>
            <button type="button" className="plain-button" disabled={!ready} onClick={() => void fetchFile(which)}>
              {files[which].label}
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="plain-button" onClick={() => void copy(plainText(withNothingSaid(text)).text, '全文已复制')}>
            复制为文字
          </button>
        </li>
        <li>
          <button type="button" className="plain-button" onClick={() => void copy(figureTable(text, figures), '文中的数已复制，可贴进表格')}>
            复制数字为表格
          </button>
        </li>
      </ul>
      <p role="status" className="quiet">
        {said || (ready ? '' : '保存以后才能下载文件')}
      </p>
    </details>
  )
}
