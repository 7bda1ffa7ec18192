// SPDX-License-Identifier: MulanPSL-2.0
import { v7 as newId } from 'uuid'
import { Refusal } from '../../kernel/kernel.ts'
import { analyse, phrasingAt } from '../../reader/reader.ts'
import { addPhrase, type Phrase, removePhrase } from '../../store/county/desk.ts'
import type { ReadReport } from '../../store/county/read-reports.ts'
import { userNames } from '../handlers/user-names.ts'
import { HttpFault } from '../http/fault.ts'
import { countyLexicon } from './lexicon.ts'
import { piece, readText } from './read.ts'
import type { Shelf } from './reports.ts'
import type { z } from 'zod'
import type { countyReports } from '../../contract/county-reports.ts'

type Found = ReturnType<typeof analyse>['found'][number]
type Named = z.input<typeof countyReports.nameFigure.output>

export interface Naming {
  start: number
  end: number
  code?: string | undefined
  label?: string | undefined
  phrasing?: string | undefined
}

/**
 * What somebody says a number is called becomes a phrasing of the county, if it knows that very number again; reports at hand that
 * say it too are read again. @throws Refusal or HttpFault
 */
export async function nameFigure(shelf: Shelf, report: ReadReport, given: Naming, again: () => Promise<Shelf>): Promise<Named> {
  const at = utf16(report.text, given.start)
  const found = analyse({ id: report.name, text: report.text }, shelf.by.lexicon).found.find(({ start }) => start === at)
  if (!found) throw new HttpFault(400, `“${piece(report.text, given.start, given.end)}”不是读到的数字，请刷新页面后再选`, 'start')
  refuseNumberless(found)
  const phrasing = given.phrasing?.replace(/\s/g, '') || phrasingAt(found)
  if (!phrasing) throw new Refusal('这个数字前后没有可以记住的词，请写明说法，用 N 代表数字，如：建成法治小屋N个', { field: 'phrasing' })
  const named = meant(shelf, given)
  const phrase = { ...named, measure: found.measure, phrasing, sentence: report.text.slice(found.context.sentence.start, found.context.sentence.end) }
  // The same words said to be something else are put right by what is said last.
  const before = shelf.phrases.filter(each => each.phrasing === phrase.phrasing && each.measure === phrase.measure && each.code !== phrase.code)
  refuseUseless({ report, phrase, others: shelf.phrases.filter(each => !before.includes(each)), found })
  const kept = await shelf.inside(async tx => {
    for (const { id } of before) await removePhrase(tx, shelf.desk.county.id, id)
    return addPhrase(tx, shelf.desk.county.id, phrase, shelf.who)
  })
  const fresh = await again()
  const words = phrasing.split(/[N*]/).flatMap(part => part.split(/\[[^\]]*\]/)).filter(part => part.length > 1)
  const touched = (await fresh.all()).filter(({ text }) => words.every(word => text.includes(word)))
  return { name: await namedSays(fresh, kept), readAgain: touched.length }
}

/** A code of the catalogue, or a figure of the county's own. */
function meant({ called, phrases }: Shelf, { code, label }: Naming): { code: string; label: string } {
  if (code !== undefined) {
    const known = called.get(code)
    if (!known) throw new HttpFault(400, `没有“${code}”这个指标，请从清单里选`, 'code')
    return { code, label: known.label }
  }
  const own = label?.trim() ?? ''
  if (own === '') throw new HttpFault(400, '请选一个指标，或写明这个数字叫什么', 'label')
  const same = [...called.values()].find(each => each.label === own)
  return { code: same?.code ?? phrases.find(each => each.label === own)?.code ?? `county.${newId().replaceAll('-', '').slice(-12)}`, label: own }
}

/** More gaps or choices than any phrasing of the lexicon has make one that is tried for minutes. */
const [mostGaps, mostChoices] = [3, 2]

/** @throws HttpFault where brackets do not pair, or there is more left open than a phrasing has */
function refuseMalformed(phrasing: string): void {
  if ((phrasing.match(/N/g) ?? []).length !== 1) throw new HttpFault(400, `说法“${phrasing}”里要有一个 N，表示数字的位置`, 'phrasing')
  const choices = phrasing.match(/\[[^[\]*N]+\]/g) ?? []
  if (/[[\]|]/.test(phrasing.replace(/\[[^[\]*N]+\]/g, '')))
    throw new HttpFault(400, `说法“${phrasing}”里的方括号要成对，括号里用 | 隔开几种写法，如：建成[法治|普法]小屋N`, 'phrasing')
  if (choices.length > mostChoices || (phrasing.match(/\*+/g) ?? []).length > mostGaps || phrasing.includes('***'))
    throw new HttpFault(400, `说法“${phrasing}”里的 * 不超过 ${mostGaps} 处、方括号不超过 ${mostChoices} 处，请写得具体些`, 'phrasing')
}

/** How often something is done, and a zero said in words, are read by what is said there and by no phrasing. */
function refuseNumberless({ text, measure, value }: Found): void {
  if (measure === '频次') throw new Refusal(`“${text}”说的是多久一次，不是一个数，不能另取名称`, { field: 'start' })
  if (value === 0 && !/\d/.test(text)) throw new Refusal(`“${text}”没有写出数字，不能另取名称`, { field: 'start' })
}

interface Tried {
  report: ReadReport
  phrase: Omit<Phrase, 'id' | 'by' | 'at'>
  /** What the county knows besides. */
  others: readonly Phrase[]
  found: Found
}

/** A phrasing that does not know the number it was made from, or leaves it read as it was, would be remembered for nothing. */
function refuseUseless({ report, phrase, others, found }: Tried): void {
  refuseMalformed(phrase.phrasing)
  const { analysis } = readText(report.name, report.text, countyLexicon([...others, { ...phrase, id: '', by: '', at: '' }]))
  const now = analysis.found.find(({ start }) => start === found.start)?.codes ?? []
  const changed = now.join() !== found.codes.join() || now.length === 1
  if (changed && now.includes(phrase.code)) return
  throw new Refusal(`按“${phrase.phrasing}”认不出这个数字，请照原文写，用 N 代表数字和单位，如：建成法治小屋N`, { field: 'phrasing' })
}

export async function namesKnown(shelf: Shelf): Promise<Named['name'][]> {
  return Promise.all(shelf.phrases.map(phrase => namedSays(shelf, phrase)))
}

async function namedSays({ called, visit }: Shelf, { id, code, label, phrasing, sentence, by, at }: Phrase): Promise<Named['name']> {
  const nameOf = await userNames(visit.installation.store, [by])
  return { id, code, label, unit: called.get(code)?.unit ?? '', phrasing, sentence, by: nameOf(by), at }
}

/** A place in code points as one in UTF-16. */
const utf16 = (text: string, place: number): number => piece(text, 0, place).length
