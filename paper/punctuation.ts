// SPDX-License-Identifier: MulanPSL-2.0

const fullWidthOf: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）', '?': '？', '!': '！' }

/** Han characters (surrogates count: rare Han lie beyond the basic plane) and the Chinese marks that this file never writes. */
const chinese = /[\p{Script=Han}\u3000-\u303f\ud800-\udfff“”‘’—…]/u
const fullWidthForm = /[\uff00-\uffef]/
const letter = /[A-Za-z]/
const digit = /[0-9]/

/**
 * Writes half-width punctuation as the full-width marks of Chinese text (GB/T 15834). Every character keeps its place, so the
 * result can be cut at the same offsets as the input. A thousands mark, a ratio or clock time, an address and the
 * punctuation of a foreign phrase stay as they are.
 */
export function withChinesePunctuation(text: string): string {
  const characters = text.split('')
  curlQuotes(characters)
  widenBrackets(characters)
  for (const [at, character] of characters.entries()) {
    if (/[,;:?!]/.test(character) && !staysHalfWidth(characters, at)) characters[at] = fullWidthOf[character]!
  }
  return characters.join('')
}

/** The half-width marks beside a Han character, which an official text does not have, each with the characters around it. */
export function halfWidthMarks(text: string): string[] {
  const marks = /.{0,6}(?:\p{Script=Han}[”’》〕）]?[,;:()]|[,;:](?=\p{Script=Han})).{0,4}/gu
  return [...text.matchAll(marks)].map(match => match[0])
}

function staysHalfWidth(characters: readonly string[], at: number): boolean {
  const before = characters[at - 1] ?? ''
  const after = characters[at + 1] ?? ''
  switch (characters[at]) {
    case ',': return isThousandsMark(characters, at) || betweenLetters(characters, at)
    case ';': return betweenLetters(characters, at)
    case ':': return betweenLetters(characters, at) || after === '/' || (digit.test(before) && digit.test(after))
    default: return !chinese.test(before) && !fullWidthForm.test(before)
  }
}

function isThousandsMark(characters: readonly string[], at: number): boolean {
  const before = characters.slice(Math.max(0, at - 4), at).join('')
  const after = characters.slice(at + 1, at + 5).join('')
  return /(^|[^0-9])[0-9]{1,3}$/.test(before) && /^[0-9]{3}($|[^0-9])/.test(after)
}

function betweenLetters(characters: readonly string[], at: number): boolean {
  const next = characters[at + 1] === ' ' ? characters[at + 2] : characters[at + 1]
  return letter.test(characters[at - 1] ?? '') && letter.test(next ?? '')
}

/** A pair is widened as a pair: never one half of it alone. */
function widenBrackets(characters: string[]): void {
  const open: number[] = []
  for (const [at, character] of characters.entries()) {
    if (character === '(' || character === '（') open.push(at)
    if (character !== ')' && character !== '）') continue
    const start = open.pop()
    if (start !== undefined && isChineseBracket(characters, start, at)) {
      characters[start] = '（'
      characters[at] = '）'
    }
  }
  for (const at of open) if (chinese.test(characters[at - 1] ?? '')) characters[at] = '（'
}

/** Straight double quotes around or after Chinese text, taken in pairs; an odd one at the end stays. */
function curlQuotes(characters: string[]): void {
  let start: number | undefined
  for (const [at, character] of characters.entries()) {
    if (character !== '"') continue
    if (start === undefined) { start = at; continue }
    if (chinese.test(characters[start - 1] ?? '') || characters.slice(start + 1, at).some(each => chinese.test(each))) {
      characters[start] = '“'
      characters[at] = '”'
    }
    start = undefined
  }
}

/** What stands in the brackets or before them is Chinese, or they number the paragraph they begin. */
function isChineseBracket(characters: readonly string[], start: number, end: number): boolean {
  const whole = characters[start] === '（' || characters[end] === '）'
  const begins = characters.slice(0, start).every(character => character.trim() === '')
  return whole || begins || chinese.test(characters[start - 1] ?? '') || characters.slice(start + 1, end).some(each => chinese.test(each))
}
