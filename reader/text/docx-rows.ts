// SPDX-License-Identifier: MulanPSL-2.0

/** A cell with more in it than a label or a number is text that happens to stand in a table. */
const LONGEST_CELL = 40
const MARK = '<w:r><w:tab/></w:r>'

/**
 * Rows of tables as one paragraph with tabs between the cells, as a sheet gives them to the clipboard: what stands in a row belongs
 * together. Forms whose cells hold paragraphs, and tables within tables, stay paragraph by paragraph.
 */
export const rowsAsLines = (xml: string): string => xml.replace(/<w:tr\b[^>]*>[\s\S]*?<\/w:tr>/g, row => {
  if (row.includes('<w:tbl>') || row.includes('<w:tbl ')) return row
  const cells = [...row.matchAll(/<w:tc\b[^>]*>([\s\S]*?)<\/w:tc>/g)].map(([, cell = '']) => cellOf(cell))
  if (cells.length < 2 || cells.some(cell => cell === undefined)) return row
  return `<w:p>${cells.join(MARK)}</w:p>`
})

/** A cell's one paragraph, with the empty cells it spans; undefined where it holds several or a long one. */
function cellOf(xml: string): string | undefined {
  const paragraphs = [...xml.matchAll(/<w:p\b(?:[^>]*[^/])?>([\s\S]*?)<\/w:p>/g)].map(([, inner = '']) =>
    inner.replace(/<w:pPr>[\s\S]*?<\/w:pPr>/g, ''),
  )
  const written = paragraphs.filter(inner => /<w:t[\s>]/.test(inner))
  const [only = ''] = written
  if (written.length > 1 || only.replace(/<[^>]*>/g, '').length > LONGEST_CELL || only.includes('<w:br')) return undefined
  const spanned = Number(/<w:gridSpan w:val="(\d+)"/.exec(xml)?.[1] ?? 1)
  return only + MARK.repeat(Math.min(Math.max(spanned - 1, 0), LONGEST_CELL))
}
