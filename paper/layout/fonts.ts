// SPDX-License-Identifier: MulanPSL-2.0
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { fonts } from '../styles-xml.ts'
import { fontsFile, onPath } from './soffice.ts'

const run = promisify(execFile)

/** Families whose widths are those of the official font: the official one itself and the free ones of fonts.conf. */
const goodFor: Readonly<Record<string, readonly string[]>> = {
  [fonts.body]: [fonts.body, 'FandolFang', 'AR PL SungtiL GB'],
  [fonts.heading2]: [fonts.heading2, 'FandolKai', 'AR PL KaitiM GB'],
  [fonts.heading1]: [fonts.heading1, 'SimHei', 'FandolHei', 'WenQuanYi Zen Hei'],
  [fonts.pageNumber]: [fonts.pageNumber, 'SimSun', 'FandolSong', 'AR PL SungtiL GB'],
  [fonts.title]: [fonts.title, 'Noto Serif CJK SC'],
}

/** Official fonts that are not here and have no stand-in either. Where fontconfig is not used nothing can be said. */
export async function missingFonts(): Promise<string[]> {
  const matcher = onPath('fc-match')
  if (!matcher) return []
  const missing = await Promise.all(Object.entries(goodFor).map(async ([font, good]) => {
    const { stdout } = await run(matcher, ['-f', '%{family}', font], { env: { ...process.env, FONTCONFIG_FILE: fontsFile } })
    return stdout.split(',').some(family => good.includes(family.trim())) ? [] : [font]
  }))
  return missing.flat()
}
