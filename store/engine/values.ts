// SPDX-License-Identifier: MulanPSL-2.0

/** What a column gives: text in, a value out, chosen by the type's OID in pg_type. Anything not named here stays text. */
export type Read = (text: string) => unknown

const whole: Read = text => {
  const n = Number(text)
  if (!Number.isSafeInteger(n)) throw new RangeError(`数据库返回的整数 ${text} 超出可准确表示的范围（±9007199254740991）。`)
  return n
}

// Sums of bigint arrive as numeric; a sum that a number cannot hold exactly must not be rounded in silence.
const numeric: Read = text => (/^-?\d+$/.test(text) ? whole(text) : Number(text))

// Both engines run in UTC, so the zone is written '+00'; fractions beyond the millisecond are dropped.
const instant: Read = text => {
  if (text === 'infinity' || text === '-infinity') return text
  const iso = text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')
  return new Date(iso).toISOString()
}

const bytes: Read = text => new Uint8Array(Buffer.from(text.slice(2), 'hex'))

const element = /"((?:[^"\\]|\\.)*)"|([^,{}]+)/g
const arrayOf = (read: Read): Read => text => {
  const values: unknown[] = []
  for (const [, quoted, bare] of text.matchAll(element)) {
    if (quoted !== undefined) values.push(read(quoted.replace(/\\(.)/g, '$1')))
    else if (bare !== undefined) values.push(bare === 'NULL' ? null : read(bare))
  }
  return values
}

const same: Read = text => text
const json: Read = text => JSON.parse(text) as unknown

/** How each type is read, by OID; both engines use this one table, so a row looks the same from either. */
export const reads: Readonly<Record<number, Read>> = {
  16: text => text === 't',
  17: bytes,
  20: whole, 21: whole, 23: whole, 26: whole,
  700: Number, 701: Number, 1700: numeric,
  114: json, 3802: json,
  1082: same, 1083: same, 1114: same, 1184: instant, 1186: same,
  1005: arrayOf(whole), 1007: arrayOf(whole), 1016: arrayOf(whole), 1231: arrayOf(numeric),
  1000: arrayOf(text => text === 't'),
  1009: arrayOf(same), 1015: arrayOf(same), 2951: arrayOf(same), 1182: arrayOf(same), 1185: arrayOf(instant),
}

const item = (value: unknown): string => {
  if (value === null || value === undefined) return 'NULL'
  const text = parameter(value)
  return `"${(text ?? '').replace(/[\\"]/g, '\\$&')}"`
}

/**
 * A value as the text that PostgreSQL reads for a parameter; null for null and undefined. An array becomes an SQL array.
 * Refuses a Date (days are strings here) and a bare object (write jsonb as `JSON.stringify(value)`).
 */
export const parameter = (value: unknown): string | null => {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return value
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`A parameter cannot be ${value}`)
    return String(value)
  }
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value)
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString('hex')}`
  if (Array.isArray(value)) return `{${value.map(item).join(',')}}`
  if (value instanceof Date) throw new TypeError('A parameter cannot be a Date: pass the day as YYYY-MM-DD, an instant as ISO 8601')
  throw new TypeError('A parameter cannot be an object: pass a jsonb value as JSON.stringify(value)')
}
