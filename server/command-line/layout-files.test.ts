// SPDX-License-Identifier: MulanPSL-2.0
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import JSZip from 'jszip'
import { expect, it } from 'vitest'
import { writeOfficialDocument } from '../../paper/official-document.ts'
import { specimenReport } from '../../paper/specimen-report.ts'
import { layoutFiles } from './layout-files.ts'

it('says of each file what was found, exits 1 where a check fails and 2 where a file is no .docx', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'fazhen-layout-files-'))
  const sound = await writeOfficialDocument(specimenReport(1))
  const archive = await JSZip.loadAsync(sound)
  archive.file('word/document.xml', (await archive.file('word/document.xml')!.async('string')).replace('w:top="2098"', 'w:top="1701"'))
  await writeFile(join(directory, '好.docx'), sound)
  await writeFile(join(directory, '坏.docx'), await archive.generateAsync({ type: 'uint8array' }))
  await writeFile(join(directory, '文.docx'), '纯文本')
  const [lines, says]: [string[], string[]] = [[], []]
  const out = { line: async (text: string) => void lines.push(text), progress: (text: string) => void says.push(text), file: async () => {} }
  const check = (...names: string[]) => layoutFiles(names.map(name => join(directory, name)), { json: true }, out)
  expect(await check('好.docx')).toBe(0)
  expect(JSON.parse(lines[0]!)).toMatchObject({ file: join(directory, '好.docx'), ok: true })
  expect(await check('坏.docx')).toBe(1)
  const {
    ok,
    package: inFile,
    laidOut,
  } = JSON.parse(lines[1]!) as {
    ok: boolean
    package: { check: string; ok: boolean; found: string; wanted: string }[]
    laidOut: { check: string; ok: boolean }[]
  }
  expect(ok).toBe(false)
  expect(inFile.find(each => !each.ok)).toMatchObject({ check: 'page-margin', found: '天头为 30 毫米，应为 37 毫米。' })
  expect(laidOut.filter(each => !each.ok).map(each => each.check)).toContain('first-row')
  expect(await check('文.docx', '没有.docx')).toBe(2)
  expect(says.map(text => text.split('：')[1])).toEqual(['这不是 .docx 文件，应选用 Word 或 WPS 另存为“.docx”的文档。', '没有这个文件，或者没有权限读'])
})
