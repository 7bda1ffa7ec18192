// SPDX-License-Identifier: MulanPSL-2.0
import JSZip from 'jszip'
import { beforeAll, describe, expect, it } from 'vitest'
import { writeOfficialDocument } from './official-document.ts'
import { checkPaper } from './package-check.ts'
import { specimenReport } from './specimen-report.ts'

let report: Uint8Array
beforeAll(async () => {
  report = await writeOfficialDocument({
    ...specimenReport(1),
    number: '示甲府〔2026〕12号',
    letterhead: '示范县甲镇人民政府文件',
    imprint: { copies: ['示范县司法局'], issuer: '甲镇党政办公室', day: '2026-01-16' },
  })
})

/** The report with one part changed; a change that finds nothing to change is a fault of the test. */
async function mutated(path: string, from: string | RegExp, to: string): Promise<Uint8Array> {
  const archive = await JSZip.loadAsync(report)
  const xml = await archive.file(path)!.async('string')
  expect(xml.search(from)).not.toBe(-1)
  archive.file(path, xml.replace(from, to))
  return archive.generateAsync({ type: 'uint8array' })
}

const [document, styles, settings] = ['word/document.xml', 'word/styles.xml', 'word/settings.xml'] as const

it('passes a report as it is written, with or without a red head, in the latin font of the house', async () => {
  expect(await checkPaper(report)).toEqual([])
  expect(await checkPaper(await writeOfficialDocument(specimenReport()))).toEqual([])
  expect(
    await checkPaper(
      await writeOfficialDocument({ ...specimenReport(1), seal: true, signer: '张某某', number: '示甲府〔2026〕3号', latinFont: 'Times New Roman' }),
    ),
  ).toEqual([])
})

describe('catches', () => {
  it.each<[string, string, string | RegExp, string, string, string]>([
    ['one twip more between lines', document, 'w:linePitch="579"', 'w:linePitch="580"', 'lines', '每面排21行，应为22行'],
    ['a grid for Word that is gone', document, /<w:docGrid[^>]*>/, '', 'grid', '文档网格应指定行和字符'],
    ['a top margin of 30 mm', document, 'w:top="2098"', 'w:top="1701"', 'page-margin', '天头为 30 毫米，应为 37 毫米'],
    ['another paper', document, 'w:h="16838"', 'w:h="15840"', 'page-size', '应为 A4'],
    ['no size in Normal', styles, '<w:spacing w:val="-6"/><w:sz w:val="32"/>', '<w:spacing w:val="-6"/>', 'normal', '没有写明三号字'],
    ['no spacing in Normal', styles, '<w:spacing w:val="-6"/>', '', 'normal', '字距应紧缩0.3磅'],
    ['Normal on the character grid', styles, '<w:snapToGrid w:val="0"/>', '', 'normal', '不对齐字符网格'],
    ['lines of 28 pt', styles, 'w:line="579"', 'w:line="560"', 'normal', '行距应为固定值28.95磅'],
    [
      'a theme font in the styles',
      styles,
      'w:eastAsia="仿宋_GB2312"',
      'w:eastAsia="仿宋_GB2312" w:eastAsiaTheme="minorEastAsia"',
      'theme-font',
      'word/styles.xml 用了主题字体',
    ],
    [
      'a theme font in a run',
      document,
      '<w:r>',
      '<w:r><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/></w:rPr>',
      'theme-font',
      'word/document.xml 用了主题字体',
    ],
    ['a bold substitute for the title font', styles, /方正小标宋简体/g, '宋体', 'style', '“公文标题”是22磅“宋体”'],
    [
      'a heading in the size below',
      styles,
      '<w:rFonts w:ascii="楷体_GB2312" w:hAnsi="楷体_GB2312" w:eastAsia="楷体_GB2312" w:cs="楷体_GB2312"/>',
      '<w:rFonts w:eastAsia="楷体_GB2312"/><w:sz w:val="28"/>',
      'style',
      '“公文二级标题”是14磅“楷体_GB2312”，应为三号楷体',
    ],
    ['a style that is used and not there', document, 'w:val="GongwenBody"', 'w:val="Zhengwen"', 'style', '没有的样式“Zhengwen”'],
    ['page numbers alike on both sides', settings, '<w:evenAndOddHeaders/>', '', 'page-number', '没有区分单页和双页'],
    [
      'even pages numbered on the right',
      styles,
      /(公文双页页码.*?)<w:jc w:val="left"\/>/,
      '$1<w:jc w:val="right"/>',
      'page-number',
      '双页的页码应居左',
    ],
    ['no number on odd pages', 'word/footer1.xml', 'PAGE', 'DATE', 'page-number', '单页没有页码'],
    ['a half-width comma', document, '纠纷当日登记，', '纠纷当日登记,', 'half-width', '用了半角标点'],
    ['round brackets round the year', document, '〔2026〕', '（2026）', 'number', '年份应加六角括号'],
    ['a date with a leading zero', document, '2026年1月15日', '2026年01月15日', 'date', '月、日不编虚位'],
    ['a level skipped', document, /w:val="GongwenHeading2"/g, 'w:val="GongwenHeading3"', 'heading-order', '越级'],
    ['a number counted wrong', document, '三、存在的不足', '四、存在的不足', 'heading-number', '应为“三、”'],
    [
      'a run in bold',
      document,
      '<w:r><w:t xml:space="preserve">2025年，',
      '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">2025年，',
      'direct',
      '直接设了加粗',
    ],
    ['a 版记 without 印发', document, '2026年1月16日印发', '2026年1月16日', 'imprint', '日期后加“印发”'],
    ['抄送 without its mark', document, '抄送：示范县司法局。', '抄送：示范县司法局', 'imprint', '应以“抄送：”起'],
    ['a recipient without its colon', document, '示范县人民政府：', '示范县人民政府', 'recipient', '应标全角冒号'],
    ['a bookmark twice', document, 'f_mediation_found_2', 'f_mediation_found_1', 'bookmark', '书签“f_mediation_found_1”重复'],
  ])('%s', async (_, path, from, to, rule, message) => {
    const findings = await checkPaper(await mutated(path, from, to))
    expect(findings.map(finding => finding.rule)).toContain(rule)
    expect(findings.map(finding => finding.message).join('\n')).toContain(message)
  })

  it('what is no .docx', async () => {
    await expect(checkPaper(new TextEncoder().encode('纯文本'))).rejects.toThrow('这不是 .docx 文件')
  })
})
