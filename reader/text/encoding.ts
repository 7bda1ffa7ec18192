// SPDX-License-Identifier: MulanPSL-2.0

/** Plain bytes as text in whatever Chinese encoding: a byte order mark decides, then strict UTF-8, then UTF-16 by its zero bytes, else GB 18030. */
export function decodeText(bytes: Uint8Array): string {
  const marked = byMark(bytes)
  if (marked !== undefined) return marked
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return new TextDecoder(unmarkedWide(bytes) ?? 'gb18030', { ignoreBOM: true }).decode(bytes)
  }
}

/** The mark stays in the text, so that offsets count from the file's first character. */
function byMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes
  const decode = (label: string) => new TextDecoder(label, { ignoreBOM: true }).decode(bytes)
  if (a === 0xef && b === 0xbb && c === 0xbf) return decode('utf-8')
  if (a === 0xff && b === 0xfe) return decode('utf-16le')
  if (a === 0xfe && b === 0xff) return decode('utf-16be')
  return undefined
}

/** Line feeds, digits and Latin letters leave zero bytes on one side only when the file is UTF-16. */
function unmarkedWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  let even = 0
  let odd = 0
  const end = Math.min(bytes.length, 4096)
  for (let i = 0; i < end; i++) if (bytes[i] === 0) i % 2 === 0 ? even++ : odd++
  if (even === 0 && odd === 0) return undefined
  return odd > even ? 'utf-16le' : 'utf-16be'
}
