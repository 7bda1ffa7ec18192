// SPDX-License-Identifier: MulanPSL-2.0
import { readFile } from 'node:fs/promises'
import { checkLayout, type LayoutCheck, type LayoutReport } from '../../paper/layout/layout-check.ts'
import type { Options, Out } from '../machine/verb.ts'

/**
 * Checks .docx files against GB/T 9704-2012, in the file and as LibreOffice lays them out. A file that is no .docx is told in one sentence
 * and the others go on.
 * @returns 1 when a check failed, 2 when a file could not be read
 */
export async function layoutFiles(files: readonly string[], options: Options, out: Out): Promise<0 | 1 | 2> {
  let code: 0 | 1 | 2 = 0
  for (const file of files) {
    const report = await reportOf(file, out)
    if (!report) code = 2
    else {
      if (!report.ok && code === 0) code = 1
      if (options.json) await out.line(JSON.stringify({ file, ...report }))
      else for (const line of said(file, report)) await out.line(line)
    }
  }
  return code
}

async function reportOf(file: string, out: Out): Promise<LayoutReport | undefined> {
  const bytes = await readFile(file).catch(() => undefined)
  if (bytes === undefined) return void out.progress(`${file}：没有这个文件，或者没有权限读`)
  // What is no .docx is said in a sentence by the check itself.
  return checkLayout(bytes).catch((error: Error) => void out.progress(`${file}：${error.message}`))
}

function said(file: string, { package: inFile, laidOut, reason, ok }: LayoutReport): string[] {
  const all = [...inFile, ...laidOut ?? []]
  const failed = all.filter(each => !each.ok).length
  return [
    `${file}：${ok ? `${all.length} 项都符合` : `${all.length} 项中 ${failed} 项不符合`}`,
    ...inFile.filter(each => !each.ok).map(line), ...(laidOut ?? []).map(line), ...reason === undefined ? [] : [`  ${reason}`],
  ]
}

const line = ({ label, ok, found, wanted }: LayoutCheck): string => `  ${ok ? '符合' : '不符'}  ${label}：${found}${ok ? '' : `（应为：${wanted}）`}`
