// SPDX-License-Identifier: MulanPSL-2.0

/**
 * Width of a text in characters of its own size: a Han character or full-width mark is 1, a Latin letter, digit or other
 * half-width mark 0.5, which is what 仿宋 and 宋体 draw.
 */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text) width += isHalfWidth(character.codePointAt(0)!) ? 0.5 : 1
  return width
}

const middleDot = 0xb7
const bullet = 0x2022
const endOfWesternScripts = 0x2000

function isHalfWidth(codePoint: number): boolean {
  return (codePoint < endOfWesternScripts && codePoint !== middleDot) || codePoint === bullet
}
