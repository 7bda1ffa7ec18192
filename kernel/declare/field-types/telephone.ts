// SPDX-License-Identifier: MulanPSL-2.0

/** What is dialled in China, without blanks and strokes: a mobile, a line with or without its area code, 400 and 800, and the short numbers of offices. */
const dialled = /^(?:1[3-9]\d{9}|(?:0\d{2,3})?[2-8]\d{6,7}|[48]00\d{7}|1[012]\d(?:\d{2,3})?|9[56]\d{3,6})$/
/** Between two numbers. */
const between = /[、，,；;／/]|或|和/
const extension = /(?:-|\s|转|分机|#)+\d{1,6}$/

/** Without the country, the brackets of an area code, and the blanks and strokes that make a number easier to read. */
const bare = (written: string): string => written.replace(/^(?:\+|00)?86(?=[-\s]*(?:1[3-9]|0))/, '').replace(/[\s()-]/g, '')

/** Whether each of the numbers written could be dialled. */
export function isTelephone(written: string): boolean {
  const numbers = written.normalize('NFKC').replace(/[—–−‐]/g, '-').split(between).map(number => number.trim()).filter(number => number !== '')
  return numbers.length > 0 && numbers.every(number => [number, number.replace(extension, '')].some(each => dialled.test(bare(each))))
}
