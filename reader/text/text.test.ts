// SPDX-License-Identifier: MulanPSL-2.0
import { inflateRawSync } from 'node:zlib'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { codePointsBefore } from './code-points.ts'
import { LARGEST_FILE, textOfFile } from './file-text.ts'
import { specimenDoc } from './specimen-doc.ts'
import { LARGEST_PART } from './zip.ts'

const paragraph = (text: string, list?: string, level = 0) =>
  `<w:p>${list ? `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>` : ''}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

const numbering = `<w:numbering><w:abstractNum w:abstractNumId="0">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num></w:numbering>`

async function docx(body: string, parts: Record<string, string> = {}): Promise<Uint8Array> {
  const zip = new JSZip()
  zip.file('word/document.xml', `<w:document><w:body>${body}</w:body></w:document>`)
  for (const [name, text] of Object.entries(parts)) zip.file(name, text)
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

const bytes = (...values: number[]) => new Uint8Array(values)

describe('plain text', () => {
  it('comes out as it is, whatever its encoding', async () => {
    const text = '甲镇 12次\r\n'
    expect(await textOfFile('a.txt', new TextEncoder().encode(text))).toBe(text)
    expect(await textOfFile('a.txt', bytes(0xbc, 0xd7, 0xd5, 0xf2))).toBe('甲镇')
    expect(await textOfFile('a.txt', new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')))).toBe(`\ufeff${text}`)
    expect(await textOfFile('a.txt', new Uint8Array(Buffer.from(text, 'utf16le')))).toBe(text)
    expect(await textOfFile('a.txt', new TextEncoder().encode('\ufeff甲镇'))).toBe('\ufeff甲镇')
  })

  it('counts code points, not halves of them', () => {
    const before = codePointsBefore('a𠮷b𠮷c')
    expect([before(0), before(1), before(3), before(4), before(6), before(7)]).toEqual([0, 1, 2, 3, 4, 5])
  })
})

describe('a Word file', () => {
  it('gives a line a paragraph, with the numbers Word draws itself', async () => {
    const file = await docx(
      paragraph('主要举措', '7') +
        paragraph('学习', '7', 1) +
        paragraph('宣传', '7', 1) +
        paragraph('存在不足', '7') +
        paragraph('执法', '7', 1) +
        paragraph('A&amp;B&#x4e00;'),
      { 'word/numbering.xml': numbering },
    )
    expect(await textOfFile('a.docx', file)).toBe('一、主要举措\n（一）学习\n（二）宣传\n二、存在不足\n（一）执法\nA&B一\n')
  })

  it('is read in the old format too', async () => {
    const file = new Uint8Array(inflateRawSync(Buffer.from(specimenDoc, 'base64')))
    expect((await textOfFile('a.doc', file)).trim()).toBe('一、主要举措\n甲镇开展法治宣传12场，“送法进村”Law 3次。')
  })

  it('is refused when it is protected', async () => {
    const file = inflateRawSync(Buffer.from(specimenDoc, 'base64'))
    const header = file.indexOf(Buffer.from([0xec, 0xa5]), 512)
    file.writeUInt16LE(file.readUInt16LE(header + 10) | 0x100, header + 10)
    await expect(textOfFile('a.doc', new Uint8Array(file))).rejects.toThrow('设了密码')
  })

  it('gives a table a line a row, with what a form holds in long cells left as it stands', async () => {
    const cell = (text: string, span = 1) =>
      `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
    const row = (...cells: string[]) => `<w:tr><w:trPr/>${cells.join('')}</w:tr>`
    const table = row(cell('项目'), cell('全年', 2)) + row(cell('行政处罚'), cell('4'), cell('8')) + row(cell('说明'), cell('长'.repeat(41)))
    const file = await docx(`<w:p><w:r><w:t>执法情况</w:t></w:r></w:p><w:tbl><w:tblPr/>${table}</w:tbl><w:p><w:r><w:t>完</w:t></w:r></w:p>`)
    expect(await textOfFile('a.docx', file)).toBe(`执法情况\n项目\t全年\t\n行政处罚\t4\t8\n说明\n${'长'.repeat(41)}\n完\n`)
  })

  it('leaves out what was struck', async () =>
    expect(await textOfFile('a.docx', await docx(`<w:p><w:del><w:r><w:t>旧</w:t></w:r></w:del><w:r><w:t>新</w:t></w:r></w:p>`))).toBe('新\n'))
})

describe('a file that cannot be read', () => {
  it.each([
    ['empty', new Uint8Array(), '空文件'],
    ['too large', new Uint8Array(LARGEST_FILE), '50 MB'],
    ['a broken PDF', new TextEncoder().encode('%PDF-1.7'), '已损坏'],
    ['blank', new TextEncoder().encode(' \n '), '没有文字'],
    ['binary', bytes(...Array.from({ length: 400 }, (_, i) => i % 7)), '不是文字文件'],
    ['a broken archive', bytes(0x50, 0x4b, 3, 4, 0, 0), '已损坏'],
    ['a broken .doc', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), '已损坏'],
  ])('is refused in one sentence: %s', (_, file, says) => expect(textOfFile('甲.doc', file)).rejects.toThrow(says))

  it('is refused when it is an archive of something else', async () => {
    const zip = new JSZip()
    zip.file('a.txt', 'x')
    const file = await zip.generateAsync({ type: 'uint8array' })
    await expect(textOfFile('a.zip', file)).rejects.toThrow('不是 Word 文档')
  })

  it('is refused when it unpacks beyond measure', async () => {
    const file = await docx('0'.repeat(LARGEST_PART + 1))
    expect(file.length).toBeLessThan(200_000)
    await expect(textOfFile('a.docx', file)).rejects.toThrow('大得不正常')
  })
})
