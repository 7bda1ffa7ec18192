// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play } from '../conformance/play.ts'
import { fill, type FilledForm, type Filling, plainOf, printable } from '../kernel/document/document.ts'
import type { ExampleStep, Form, Kind, Matter } from '../kernel/kernel.ts'
import { kinds } from '../kinds/register.ts'
import { writeForm } from './form.ts'
import { severalPages, textSize } from './form-size.ts'
import { checkPaper } from './package-check.ts'
import { paragraphs, readWordParts } from './wordprocessing-xml.ts'

const about = { office: '甲镇人民政府' }
/** Every id a matter of the examples refers to has a name. */
const names = new Proxy<Record<string, string>>({}, { get: (_, id) => `名为${String(id)}` })
const withForms = [...kinds.kinds.values()].filter(kind => kind.documents !== undefined)

interface Printed { id: string; form: Form; filled: FilledForm; matter: Matter }

/** Ways of a matter that no example goes and a paper is made for. */
const received: ExampleStep = {
  step: 'register', day: '2024-03-04',
  data: { channel: 'letter', sourceLevel: 'local', petitioner: '张某甲', about: '河道清淤' },
}
const otherWays: Readonly<Record<string, readonly (readonly ExampleStep[])[]>> = {
  // The same lives under a power delegated by a department, whose seal the papers carry.
  'administrative-penalty': kinds.kinds.get('administrative-penalty')!.examples.map(({ steps }) =>
    steps.map(each => (each.step === 'file' ? { ...each, data: { ...each.data, inNameOf: '示范县农业农村局' } } : each))),
  petition: ['passed', 'directed'].map(outcome => [received, { step: 'inform', day: '2024-03-08', data: { outcome, toldWhere: '示范县水利局' } }]),
}

const printedOf = (kind: Kind, example: number): Printed[] => printedIn(kind, kind.examples[example]!.steps)

function printedIn(kind: Kind, steps: readonly ExampleStep[]): Printed[] {
  const { matter, entries } = play(kind, steps)
  if (!matter) return []
  const filling: Filling = {
    matter,
    facts: matter.facts,
    entries,
    number: '试〔2024〕7号',
    title: kind.label,
    village: '一村',
    county: '示范县',
    town: '甲镇',
    names,
    people: { somebody: '经办人甲' },
  }
  return printable(kind, matter).map(({ id, form }) => ({ id, form, filled: fill(kind, form, filling), matter }))
}

/** A life's papers when each can first be printed, with the blanks it has then, and at the end. */
function papersOf(kind: Kind, steps: readonly ExampleStep[]): Printed[] {
  const early = steps.flatMap((_, at) => printedIn(kind, steps.slice(0, at + 1)))
  const first = early.filter(({ id }, at) => early.findIndex(each => each.id === id) === at)
  return [...first, ...printedIn(kind, steps)]
}

const textOf = async (bytes: Uint8Array) => paragraphs((await readWordParts(bytes)).get('word/document.xml')!).map(({ text }) => text).join('\n')
const wordsOf = ({ parts, label, to }: FilledForm) => [label, to ?? '', ...parts.flatMap(part => {
  if ('text' in part) return [part.text]
  if ('heading' in part) return [part.heading]
  if ('facts' in part) return part.facts.flatMap(fact => [fact.label, fact.value])
  return 'signatures' in part ? [...part.signatures] : [...part.columns, ...part.rows.flat()]
})]

/** What the form shows of the matter: the fields in its tables and slots that are given. */
function shown(kind: Kind, { form, matter }: Printed): string[] {
  const texts = form.parts.map(part => ('text' in part ? part.text : 'heading' in part ? part.heading : '')).join('')
  const slots = [...texts.matchAll(/\{([^}:]+)\}/g)].map(([, name = '']) => name)
  const fields = [...slots, ...form.parts.flatMap(part => ('facts' in part ? part.facts : []))]
  return fields.map(name => plainOf(kind.procedure.fields[name], matter.facts[name], names)).filter(Boolean)
}

/** Of the papers of one form the emptiest and the fullest. */
function extremes(kind: Kind, papers: readonly Printed[]): Printed[] {
  const length = (printed: Printed) => shown(kind, printed).join('').length
  const sorted = [...papers].sort((a, b) => length(a) - length(b))
  return [...new Set([sorted[0]!, sorted.at(-1)!])]
}

/** Half-width marks and line breaks are brought into form when a paper is written. */
const compact = (text: string) => text.replace(/[\s，,；;：:（）()？?！!“”"＿\u00a0]/g, '')

describe.each(withForms.map(kind => [kind.label, kind] as const))('%s', (_label, kind) => {
  const papers = [...kind.examples.map(({ steps }) => steps), ...otherWays[kind.id] ?? []].flatMap(steps => papersOf(kind, steps))

  it('prints each of its forms of one matter or another', () => {
    const printed = new Set(papers.map(({ id }) => id))
    expect(Object.keys(kind.documents!).filter(id => !printed.has(id))).toEqual([])
  })

  it('fills every slot with words or a blank', () => {
    const words = papers.flatMap(({ filled }) => wordsOf(filled))
    expect(words.filter(word => /undefined|NaN|\[object|[{}]|\*\*\*/.test(word))).toEqual([])
  })

  it('writes what it shows of the matter on the page of the official documents', async () => {
    for (const printed of Object.keys(kind.documents!).flatMap(id => extremes(kind, papers.filter(each => each.id === id)))) {
      const bytes = await writeForm(printed.filled, about)
      expect(await checkPaper(bytes)).toEqual([])
      const text = compact(await textOf(bytes))
      for (const word of [...shown(kind, printed), ...wordsOf(printed.filled)]) expect(text).toContain(compact(word))
    }
  })
})

const printedText = async (kind: string, example: number, id: string) => {
  const printed = printedOf(kinds.kinds.get(kind)!, example).find(each => each.id === id)
  return printed && textOf(await writeForm(printed.filled, about))
}

describe('人民调解协议书', () => {
  it('says what 第二十九条 asks for', async () => {
    const text = await printedText('dispute', 0, 'agreement')
    const facts = ['张某甲', '李某乙', '张某甲翻修屋面后雨水落在李某乙院内。', '涉及金额：1,200.00元。履行期限：2024年4月20日以前。', '履行方式：']
    const places = ['当事人（签名、盖章或者按指印）：', '人民调解员（签名）：', '人民调解委员会（印章）']
    const rights = ['各方各执一份，人民调解委员会留存一份', '30日内共同向人民法院申请司法确认']
    for (const says of [...facts, ...places, ...rights]) expect(text).toContain(says)
  })
  it('fits one page, filled or with the blanks it has before', () => {
    const dispute = kinds.kinds.get('dispute')!
    const agreements = dispute.examples.flatMap(({ steps }) => papersOf(dispute, steps)).filter(({ id }) => id === 'agreement')
    expect(agreements.length).toBeGreaterThan(3)
    for (const { filled } of agreements) expect(textSize(filled)).not.toBe(severalPages)
  })
  it('can be printed to be signed before the step that says it was, and not once it is oral', async () => {
    const dispute = kinds.kinds.get('dispute')!
    const steps = dispute.examples[0]!.steps.filter(({ step, refused }) => ['register', 'accept'].includes(step) && refused === undefined)
    expect(printable(dispute, play(dispute, steps).matter!).map(({ id }) => id)).toContain('agreement')
    expect(printedOf(dispute, 1).map(({ id }) => id)).toEqual(expect.arrayContaining(['oral']))
    expect(printedOf(dispute, 1).map(({ id }) => id)).not.toContain('agreement')
  })
})

it('终止调解告知书 names the routes that were told', async () => {
  expect(await printedText('dispute', 2, 'ending')).toContain('可以依法通过下列途径维护自己的权利：仲裁、行政、诉讼。')
})

describe('信访文书', () => {
  it('state the review and its 30 days in 处理意见书', async () => {
    const text = await printedText('petition', 0, 'opinion')
    const content = ['甲镇信意〔2024〕1号', '张某甲：', '请求修复通往三组的村道。', '村内道路管护办法第四条', '2024年5月24日']
    const review = ['自收到本意见书之日起30日内，向本机关的上一级机关、单位', '《信访工作条例》第三十五条']
    for (const says of [...content, ...review]) expect(text).toContain(says)
    expect(text).not.toContain('编号：试〔2024〕7号\n')
  })
  it('give the new last day in 延期告知书', async () => {
    expect(await printedText('petition', 0, 'extension')).toContain('延长办理期限20日（延长不超过30日），办理期限的最后一日为2024年5月27日')
  })
  it('tell nobody of an accusation or without an address', () => {
    expect(printedOf(kinds.kinds.get('petition')!, 3).map(({ id }) => id)).toEqual(['registration'])
  })
})

it('责令改正通知书 names both remedies with their time limits and is for inspections alone', async () => {
  const text = await printedText('rectification', 1, 'order')
  const says = ['责改〔2024〕6号', '乙镇二号工地项目部：', '2024年12月18日前改正', '60日内申请行政复议', '6个月内向人民法院提起行政诉讼']
  for (const each of says) expect(text).toContain(each)
  expect(printedOf(kinds.kinds.get('rectification')!, 3).map(({ id }) => id)).toEqual(['internalOrder', 'report', 'recheck', 'closing'])
})

it('no paper of a rectification tells of an accountability paper', async () => {
  for (const { filled } of printedOf(kinds.kinds.get('rectification')!, 3)) expect(await textOf(await writeForm(filled, about))).not.toMatch(/问责|戊纪/)
})

it('a visit to several is told to each without what was found at the others', async () => {
  const printed = printedOf(kinds.kinds.get('joint-inspection')!, 0)
  expect(printed.map(({ id }) => id)).toEqual(['approval', 'notice', 'transcriptEach', 'resultEach'])
  for (const { id, filled } of printed.filter(each => each.id.endsWith('Each'))) {
    expect([id, await textOf(await writeForm(filled, about))]).toEqual([id, expect.not.stringMatching(/早点铺|熟食与生肉混放/)])
  }
  expect(await printedText('joint-inspection', 1, 'transcript')).toContain('乙镇二号工地项目部')
})
