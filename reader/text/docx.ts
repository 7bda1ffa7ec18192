// SPDX-License-Identifier: MulanPSL-2.0
import { chineseNumeral } from '../../law/law.ts'
import { rowsAsLines } from './docx-rows.ts'
import { partOfZip } from './zip.ts'

interface Level {
  format: string
  pattern: string
  start: number
}
type Lists = ReadonlyMap<string, ReadonlyMap<number, Level>>

/** The text of a .docx, a paragraph or a table's row a line; numbers that Word draws by itself are written out again. Undefined when it is no Word file. */
export function textOfDocx(bytes: Uint8Array): string | undefined {
  const body = partOfZip(bytes, 'word/document.xml')
  if (!body) return undefined
  const part = (name: string) => new TextDecoder().decode(partOfZip(bytes, name) ?? new Uint8Array())
  const lists = listsOf(part('word/numbering.xml'))
  const byStyle = styleLists(part('word/styles.xml'))
  const counters = new Map<string, number[]>()
  const xml = new TextDecoder()
    .decode(body)
    .replace(/<w:(del|moveFrom)\b[^>]*>[\s\S]*?<\/w:\1>/g, '')
    .replace(/<mc:Fallback>[\s\S]*?<\/mc:Fallback>/g, '')
  const lines: string[] = []
  for (const [, inner = ''] of rowsAsLines(xml).matchAll(/<w:p\b(?:[^>]*[^/])?>([\s\S]*?)<\/w:p>/g)) {
    const text = runs(inner)
    const place = listPlace(inner) ?? byStyle.get(/<w:pStyle w:val="([^"]*)"/.exec(inner)?.[1] ?? '')
    lines.push(text.trim() === '' || !place ? text : label(lists, counters, place) + text)
  }
  return `${lines.join('\n')}\n`
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function runs(xml: string): string {
  let text = ''
  for (const [, tag, value = ''] of xml.matchAll(/<w:(tab|br|cr|noBreakHyphen|t)\b[^>]*?(?:\/>|>([^<]*)<\/w:t>|>)/g))
    text += tag === 't' ? value : tag === 'tab' ? '\t' : tag === 'noBreakHyphen' ? '-' : '\n'
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole: string, hex?: string, decimal?: string, name?: string) =>
    hex ? String.fromCodePoint(parseInt(hex, 16)) : decimal ? String.fromCodePoint(Number(decimal)) : (ENTITIES[name ?? ''] ?? whole))
}

interface Place {
  list: string
  level: number
}

function listPlace(xml: string): Place | undefined {
  const numbered = /<w:numPr>([\s\S]*?)<\/w:numPr>/.exec(xml)?.[1]
  const list = numbered && /<w:numId w:val="(\d+)"/.exec(numbered)?.[1]
  return list && list !== '0' ? { list, level: Number(/<w:ilvl w:val="(\d+)"/.exec(numbered)?.[1] ?? 0) } : undefined
}

function styleLists(styles: string): Map<string, Place> {
  const found = new Map<string, Place>()
  for (const [, id = '', inner = ''] of styles.matchAll(/<w:style\b[^>]*w:styleId="([^"]*)"[^>]*>([\s\S]*?)<\/w:style>/g)) {
    const place = listPlace(inner)
    if (place) found.set(id, place)
  }
  return found
}

function listsOf(numbering: string): Lists {
  const abstract = new Map<string, Map<number, Level>>()
  for (const [, id = '', inner = ''] of numbering.matchAll(/<w:abstractNum\b[^>]*w:abstractNumId="(\d+)"[^>]*>([\s\S]*?)<\/w:abstractNum>/g)) {
    const levels = new Map<number, Level>()
    for (const [, level, says = ''] of inner.matchAll(/<w:lvl\b[^>]*w:ilvl="(\d+)"[^>]*>([\s\S]*?)<\/w:lvl>/g)) {
      const value = (tag: string) => new RegExp(`<w:${tag} w:val="([^"]*)"`).exec(says)?.[1]
      levels.set(Number(level), { format: value('numFmt') ?? 'decimal', pattern: value('lvlText') ?? '', start: Number(value('start') ?? 1) })
    }
    abstract.set(id, levels)
  }
  const lists = new Map<string, Map<number, Level>>()
  for (const [, id = '', of = ''] of numbering.matchAll(/<w:num\b[^>]*w:numId="(\d+)"[^>]*>[\s\S]*?<w:abstractNumId w:val="(\d+)"/g))
    lists.set(id, abstract.get(of) ?? new Map())
  return lists
}

/** The number Word would draw here: counters of one list go on, those of deeper levels begin anew. */
function label(lists: Lists, counters: Map<string, number[]>, { list, level }: Place): string {
  const levels = lists.get(list)
  const here = levels?.get(level)
  if (!here || here.format === 'bullet' || here.format === 'none') return ''
  const counts = counters.get(list) ?? []
  counters.set(list, counts)
  counts[level] = (counts[level] ?? here.start - 1) + 1
  counts.length = level + 1
  return here.pattern.replace(/%(\d)/g, (_, n: string) => {
    const of = levels?.get(Number(n) - 1)
    return written(counts[Number(n) - 1] ?? of?.start ?? 1, of?.format ?? 'decimal')
  })
}

function written(n: number, format: string): string {
  if (/chinese|taiwanese|ideographTraditional|japaneseCounting/i.test(format)) return chineseNumeral(n)
  if (format === 'decimalEnclosedCircle') return String.fromCodePoint(0x2460 + n - 1)
  if (format === 'upperLetter') return String.fromCharCode(64 + n)
  if (format === 'lowerLetter') return String.fromCharCode(96 + n)
  return String(n)
}
