// SPDX-License-Identifier: MulanPSL-2.0

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const characterOf: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': '\'' }

/** Text as it stands inside an XML element or a double-quoted attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, character => entities[character]!)
}

/** The reverse of escapeXml, numeric references included. */
export function unescapeXml(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot|apos);/g, entity => characterOf[entity]!)
}

/**
 * Text that XML 1.0 can hold: line breaks and other control characters, which pasted text brings along, are left out, and half
 * of a broken surrogate pair becomes U+FFFD. One unreadable character would otherwise keep Word from opening the whole file.
 */
export function withoutControlCharacters(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
}
