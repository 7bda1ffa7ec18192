// SPDX-License-Identifier: MulanPSL-2.0
import type { FilledForm, FilledPart } from '../../kernel/kernel.ts'
import type { Block, OfficialDocument } from '../../paper/official-document.ts'

/** A filled form as an official document of the town. */
export function formDocument(form: FilledForm, issuer: string, marking: string | null): OfficialDocument {
  const number = form.number && /^[^〔〕\s]+〔\d{4}〕[1-9]\d*号$/.test(form.number) ? form.number : undefined
  return { issuer, title: form.label, ...(form.to ? { recipient: form.to } : {}), ...(number ? { number } : {}), body: form.parts.flatMap(blocksOf), ...(marking ? { marking } : {}) }
}

function blocksOf(part: FilledPart): Block[] {
  if ('text' in part) return [{ block: 'paragraph', runs: [{ text: part.text }] }]
  if ('heading' in part) return [{ block: 'heading', level: 1, text: part.heading }]
  if ('facts' in part) return [table(['项目', '内容'], part.facts.map(({ label, value }) => [label, value]), [1, 3])]
  if ('columns' in part) return [table(part.columns, part.rows, part.columns.map(() => 1))]
  return part.signatures.map(label => ({ block: 'paragraph', runs: [{ text: `${label}（签名）：＿＿＿＿＿＿＿＿` }] }))
}

const table = (columns: readonly string[], rows: readonly (readonly string[])[], widths: readonly number[]): Block => ({
  block: 'table', columns: columns.map((title, at) => ({ title, width: widths[at] ?? 1 })), rows: rows.map(row => row.map(text => [{ text }])),
})
