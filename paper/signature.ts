// SPDX-License-Identifier: MulanPSL-2.0
import { textWidth } from './text-width.ts'

/** Right indents of 署名 (one for each issuer) and 成文日期, in characters. */
export interface SignatureIndents { issuers: number[]; date: number }

/**
 * Where the signature stands (GB/T 9704-2012, 7.3.5). Without a seal the issuer has 2 characters free on its right and the date
 * begins 2 characters right of the issuer's first; where that leaves the date fewer than 2 characters, the date takes 2 and the
 * issuer moves left. With a seal the date has 4 free and the issuer stands centred over it. Joint issuers begin alike.
 */
export function signatureIndents(issuers: readonly string[], dateText: string, seal: boolean): SignatureIndents {
  const widths = issuers.map(textWidth)
  const widest = Math.max(...widths)
  const date = textWidth(dateText)
  if (seal) {
    const right = Math.max(4, (widest - date) / 2)
    return { issuers: widths.map(width => right + (date - width) / 2), date: right }
  }
  const right = Math.max(2, widest - date)
  return { issuers: widths.map(width => right + date + 2 - width), date: right }
}

/** 成文日期 in Arabic digits without leading zeros (7.3.5.4). Refuses what is not a day 'YYYY-MM-DD'. */
export function dateInWords(day: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  const real = match && !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
  if (!match || !real) throw new Error(`成文日期“${day}”不是实有的日期，应写作“年-月-日”，如“2026-01-15”。`)
  return `${Number(match[1])}年${Number(match[2])}月${Number(match[3])}日`
}
