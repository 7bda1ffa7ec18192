// SPDX-License-Identifier: MulanPSL-2.0

const DIGITS: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const GROUPS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }

/** 两万三千零五 → 23005, 一百二 → 120, 二〇二四 → 2024, 九十八点五 → 98.5; undefined when it is no number. */
export function chineseNumber(written: string): number | undefined {
  const [whole = '', part] = written.split('点')
  const value = wholeNumber(whole)
  if (value === undefined || part === undefined) return value
  const digits = [...part].map(sign => DIGITS[sign])
  return part === '' || digits.includes(undefined) ? undefined : Number(`${value}.${digits.join('')}`)
}

function wholeNumber(written: string): number | undefined {
  if (written === '') return undefined
  if ([...written].every(sign => sign in DIGITS)) return Number([...written].map(sign => DIGITS[sign]).join(''))
  let [total, section, digit, last] = [0, 0, -1, 1]
  for (const sign of written) {
    const [ten, group] = [TENS[sign], GROUPS[sign]]
    if (ten !== undefined) {
      section += (digit < 0 ? 1 : digit) * ten
      ;[digit, last] = [-1, ten]
    } else if (group !== undefined) {
      total = (total + section + Math.max(digit, 0) || 1) * group
      ;[section, digit, last] = [0, -1, group]
    } else {
      const value = DIGITS[sign]
      if (value === undefined) return undefined
      if (value === 0) last = 10
      digit = value
    }
  }
  return total + section + Math.max(digit, 0) * (last >= 100 ? last / 10 : 1)
}

/** Digits as people type them, half or full width, with or without thousands marks. */
export const arabicNumber = (written: string): number =>
  Number(written.replace(/[，, ]/g, '').replace(/．/g, '.').replace(/[０-９]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)))

export const SCALES: Readonly<Record<string, number>> = { '': 1, 十: 10, 百: 100, 千: 1000, 万: 1e4, 十万: 1e5, 百万: 1e6, 千万: 1e7, 亿: 1e8 }
