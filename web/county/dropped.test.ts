// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { chosenFiles, droppedFiles, refusalOf } from './dropped.ts'

const file = (name: string, size = 10): File => Object.defineProperty(new File(['x'], name), 'size', { value: size })

/** As a browser hands out what was dropped: one file, or a folder that gives two entries at a time. */
const fileEntry = (fullPath: string, works = true) => ({
  isFile: true,
  fullPath,
  file: (resolve: (file: File) => void, reject: (error: Error) => void) =>
    works ? resolve(file(fullPath.split('/').at(-1)!)) : reject(new Error('locked')),
})
const folderEntry = (fullPath: string, inside: readonly object[]) => ({
  isFile: false, fullPath,
  createReader: () => {
    const rest = [...inside]
    return { readEntries: (resolve: (some: object[]) => void) => resolve(rest.splice(0, 2)) }
  },
})
const dropped = (...entries: object[]) =>
  ({ items: entries.map(entry => ({ webkitGetAsEntry: () => entry })), files: [] }) as unknown as Pick<DataTransfer, 'items' | 'files'>

describe('what is dropped', () => {
  it('of a folder is everything in it, however deep and however many, by name and without litter', async () => {
    const found = await droppedFiles(dropped(
      folderEntry('/报告', [
        fileEntry('/报告/10乙镇.docx'), fileEntry('/报告/2甲镇.docx'), fileEntry('/报告/.DS_Store'), fileEntry('/报告/~$甲镇.docx'),
        folderEntry('/报告/丙镇', [fileEntry('/报告/丙镇/报告.txt')]),
      ]),
    ))
    expect(found.map(({ path }) => path)).toEqual(['报告/2甲镇.docx', '报告/10乙镇.docx', '报告/丙镇/报告.txt'])
  })

  it('that cannot be opened is said so, and the others go on', async () => {
    const found = await droppedFiles(dropped(folderEntry('/报告', [fileEntry('/报告/甲镇.txt', false), fileEntry('/报告/乙镇.txt')])))
    expect(found.map(refusalOf)).toEqual(['“甲镇.txt”打不开，可能正被别的程序占用，请关闭以后再拖一次。', undefined])
  })

  it('need not be sent when it is no report or far too large', () => {
    const says = chosenFiles([file('照片.png'), file('报送.json'), file('甲镇.DOCX'), file('大.txt', 31 * 1024 * 1024)]).map(refusalOf)
    expect(says.filter(Boolean)).toEqual([
      '“报送.json”不是报告文件；镇里导出的报送文件，请在“报送”页接收。', '“大.txt”有 31 MB，超过 20 MB；报告里有图片的，请去掉图片再交。',
      '“照片.png”不是报告文件；能读的是 .docx、.doc、.wps、.txt、.pdf。',
    ])
  })
})
