// SPDX-License-Identifier: MulanPSL-2.0
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chineseNumeral, type Citation, citationText, type Instrument, lengthText } from '../law/law.ts'
import type { Clock, Form, Kind, Step } from '../kernel/declare/declare.ts'

/** One declaration that rests on an article. */
export interface Use {
  kind: Kind
  /** 步骤“受理”的条件, 期限“答复” … and what it says. */
  where: string
  says: string
  /** From the root of the house. */
  file: string
  place: string
}

const root = fileURLToPath(new URL('../kinds/', import.meta.url))
const files = new Map<string, readonly { name: string; text: string }[]>()

/** The file of a kind's folder in which the words stand; where none does, the one they belong in. */
function fileWith(kind: Kind, words: string, otherwise: string): string {
  if (!files.has(kind.id)) {
    const folder = join(root, kind.id)
    const sources = readdirSync(folder).filter(name => name.endsWith('.ts') && !name.includes('.test.') && name !== 'examples.ts').sort()
    files.set(kind.id, sources.map(name => ({ name, text: readFileSync(join(folder, name), 'utf8') })))
  }
  const holding = files.get(kind.id)!.filter(({ text }) => text.includes(`'${words}'`)).map(({ name }) => name)
  return `kinds/${kind.id}/${holding.includes(otherwise) ? otherwise : (holding[0] ?? otherwise)}`
}

const isCitation = (value: unknown): value is Citation => typeof value === 'object' && value !== null && 'instrument' in value && 'article' in value

/** Every citation under a value. */
function citesIn(value: unknown): Citation[] {
  if (isCitation(value)) return [value]
  if (Array.isArray(value)) return value.flatMap(citesIn)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(citesIn) : []
}

/** Instrument and article → what rests on it, in the order of the kinds. */
export function usesOf(kinds: Iterable<Kind>, book: readonly Instrument[]): Map<string, Use[]> {
  const uses = new Map<string, Use[]>()
  const add = (
    { instrument, article, paragraph, item }: Pick<Citation, 'instrument' | 'article' | 'paragraph' | 'item'>,
    use: Omit<Use, 'place'>,
  ) => {
    const key = `${instrument} ${article}`
    const place = [paragraph ? `第${chineseNumeral(paragraph)}款` : '', item ? `第${chineseNumeral(item)}项` : ''].join('')
    const known = uses.get(key) ?? []
    if (!known.some(each => each.where === use.where && each.says === use.says && each.kind === use.kind && each.place === place))
      uses.set(key, [...known, { ...use, place }])
  }
  for (const kind of kinds) {
    for (const { cites, ...use } of declared(kind)) for (const cite of cites) add(cite, { kind, ...use })
    for (const { article, ...use } of written(kind, book)) add(article, { kind, ...use })
  }
  return uses
}

type Declared = Omit<Use, 'kind' | 'place'> & { cites: readonly Citation[] }

function declared(kind: Kind): Declared[] {
  const { steps, clocks } = kind.procedure
  return [
    ...Object.values<Step>(steps).flatMap(step => ofStep(kind, step)),
    ...Object.values<Clock>(clocks).map(clock => ({
      where: `期限“${clock.label}”`,
      says: howLong(clock),
      file: fileWith(kind, clock.label, 'procedure.ts'),
      cites: citesIn([clock.limit, clock.extend?.atMost, clock.pause?.cites]),
    })),
    ...Object.values<Form>(kind.documents ?? {}).map(form => ({
      where: `文书“${form.label}”`,
      says: '',
      file: fileWith(kind, form.label, 'documents.ts'),
      cites: citesIn(form.cites),
    })),
  ]
}

function ofStep(kind: Kind, step: Step): Declared[] {
  const of = (word: string, { otherwise, ...rest }: { otherwise: string; cites?: Citation; limit?: unknown }): Declared => ({
    where: `步骤“${step.label}”的${word}`,
    says: otherwise,
    file: fileWith(kind, otherwise, 'procedure.ts'),
    cites: citesIn([rest.cites, rest.limit]),
  })
  return [
    { where: `步骤“${step.label}”`, says: '', file: fileWith(kind, step.label, 'procedure.ts'), cites: citesIn(step.cites) },
    ...(step.onlyIf ?? []).map(guard => of('条件', guard)),
    ...(step.relies ?? []).map(reliance => of('前提', reliance)),
    ...(step.waits ?? []).map(wait => of('等候', wait)),
  ]
}

/** The lengths a clock may have, each once. */
function howLong({ limit }: Clock): string {
  const limits = [limit].flat().map(each => ('when' in each ? each.limit : each))
  const texts = limits.map(each => ('on' in each ? '文书载明的日期' : each.length ? lengthText(each.length, each.counted) : '本镇设置，没有默认值'))
  return [...new Set(texts)].join('、')
}

/** Articles that stand in the text of a form. */
function written(kind: Kind, book: readonly Instrument[]): (Omit<Use, 'kind' | 'place'> & { article: { instrument: string; article: string } })[] {
  return Object.values<Form>(kind.documents ?? {}).flatMap(form => {
    const text = JSON.stringify([form.parts, form.label])
    return book.flatMap(instrument => Object.keys(instrument.articles).flatMap(article => {
      const named = citationText(instrument.cite(article))
      return new RegExp(`${escaped(named)}(?![${'〇一二三四五六七八九十百'}之])`).test(text)
        ? [
            {
              where: `文书“${form.label}”的文字`,
              says: '',
              file: fileWith(kind, form.label, 'documents.ts'),
              article: { instrument: instrument.id, article },
            },
          ]
        : []
    }))
  })
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
