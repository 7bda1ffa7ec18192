// SPDX-License-Identifier: MulanPSL-2.0
import { useMutation } from '@tanstack/react-query'
import { api, save } from '../api.ts'
import type { MatterAnswer } from './life.ts'

type Paper = MatterAnswer['documents'][number]

/** Papers that can be filled from the matter as it stands, as Word files. */
export function Documents({ town, matter }: { town: number; matter: MatterAnswer }) {
  const fetched = useMutation({
    mutationFn: async ({ id, label }: Paper) =>
      save((await api.readDocument({ town, matter: matter.id, document: id })) as Blob, `${label}${matter.number ?? ''}.docx`),
  })
  if (matter.documents.length === 0) return null
  return (
    <section className="margin-note no-print" aria-labelledby="documents-head">
      <h2 id="documents-head">可以出的文书</h2>
      <ul>
        {matter.documents.map(paper => (
          <li key={paper.id}>
            <button type="button" className="plain-button" disabled={fetched.isPending} onClick={() => fetched.mutate(paper)}>
              {paper.label}（Word）
            </button>
            {paper.cites && <p className="quiet">{paper.cites}</p>}
          </li>
        ))}
      </ul>
      <p className="hint">由本件填成，含个人信息的记入查看日志。</p>
      <p role="alert">{fetched.error?.message}</p>
    </section>
  )
}
