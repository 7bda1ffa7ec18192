// SPDX-License-Identifier: MulanPSL-2.0
// Writes docs/generated/statutes/, one page an instrument: of each article what is declared where, and what is not and why. Made
// from the kinds and law/ themselves, so that a reader can hold our reading against the act: node --import tsx tools/write-statutes.ts
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chineseNumeral, dayText, type Instrument, statuteBook } from '../law/law.ts'
import type { Register } from '../kernel/declare/declare.ts'
import { kinds } from '../kinds/register.ts'
import { notDeclared } from './not-declared.ts'
import { type Use, usesOf } from './statute-uses.ts'

export const statutesFolder = fileURLToPath(new URL('../docs/generated/statutes/', import.meta.url))

const mark = '<!-- Written by tools/write-statutes.ts from law/ and the kinds; changes by hand are lost. -->'

/** File name → page, as the folder should stand for these kinds. */
export function statutePages({ kinds: all }: Register, book: readonly Instrument[] = statuteBook): Map<string, string> {
  const uses = usesOf(all.values(), book)
  const usesIn = ({ id, articles }: Instrument) => Object.keys(articles).filter(article => uses.has(`${id} ${article}`)).length
  const rows = book.map(
    each =>
      `| [${each.title}${each.edition ? `（${each.edition}）` : ''}](${each.id}.md) | ${spanText(each)} | ${Object.keys(each.articles).length} | ${usesIn(each)} | ${each.version.confidence === 'text' ? '全文' : '摘录'} |`,
  )
  const index = `${mark}\n# 法规对照表\n\n每一部法规一页：收录的每一条说了什么、在哪里声明，没有声明的为什么。条文是我们自己的话，以官方公布的文本为准。\n\n| 法规 | 施行 | 收录条数 | 有声明的 | 核对依据 |\n|---|---|---|---|---|\n${rows.join('\n')}\n`
  return new Map([['README.md', index], ...book.map(each => [`${each.id}.md`, pageOf(each, uses)] as const)])
}

const spanText = ({ version: { inForce, until } }: Instrument): string => `${dayText(inForce)}起${until ? `，至${dayText(until)}止` : ''}`

function pageOf(instrument: Instrument, uses: ReadonlyMap<string, readonly Use[]>): string {
  const { title, number, edition, version, counting } = instrument
  const head = [
    mark,
    `# ${title}${edition ? `（${edition}）` : ''}`,
    '',
    [
      number ? `${number}，` : '',
      `施行：${spanText(instrument)}。核对：${dayText(version.compared)}，${version.source}${version.confidence === 'text' ? '' : '，只见摘录'}。`,
    ].join(''),
    '',
    `期间：${counting.because}`,
    '',
  ]
  const articles = Object.entries(instrument.articles).map(([article, words]) =>
    articleOf(instrument, article, words, uses.get(`${instrument.id} ${article}`) ?? []),
  )
  return `${[...head, ...articles].join('\n')}`
}

function articleOf({ id, division }: Instrument, article: string, words: string | readonly string[], uses: readonly Use[]): string {
  const reasons = notDeclared[id] ?? {}
  const [whole, rest] = [reasons[article], reasons[`rest ${article}`]]
  return [
    `## 第${chineseNumeral(Number(article))}${division}`, '',
    ...[words].flat().map(each => `> ${each}\n>`).join('\n').replace(/\n>$/, '').split('\n'), '',
    ...uses.map(useLine),
    ...(uses.length === 0 ? [`没有声明：${whole ?? ''}`] : rest ? ['', `其余没有声明：${rest}`] : []), '',
  ].join('\n')
}

const useLine = ({ kind, where, says, file, place }: Use): string =>
  `- ${kind.label} · ${where}${says ? `：${says}` : ''}${place ? `（${place}）` : ''} — \`${file}\``

/** Writes the folder anew; a page of an instrument that is no longer in the book goes. */
export async function writeStatutes(): Promise<void> {
  const pages = statutePages(kinds)
  await mkdir(statutesFolder, { recursive: true })
  for (const name of await readdir(statutesFolder)) if (!pages.has(name)) await rm(join(statutesFolder, name))
  for (const [name, page] of pages) await writeFile(join(statutesFolder, name), page)
  console.error(`已写 ${statutesFolder}（${pages.size} 页）`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeStatutes()
