// SPDX-License-Identifier: MulanPSL-2.0
import { definitionOf, finer, periodOf, printed } from '../../kernel/kernel.ts'
import { townYear } from './town-year.ts'
import { BadInput, type Options, type Out, textOf, type Verb, yearOf } from './verb.ts'

/** 指标: all figures of a town's year, or of every town and every year that has entries. */
export const figures: Verb = async ({ store }, options, out) => {
  if (options.all && (options.town || options.year)) throw new BadInput('--all 已包括全部镇和年度，不能再写 --town 或 --year')
  const asked = options.all ? await everyYear(store) : [{ town: await store.findTown(textOf(options, 'town')), year: yearOf(options) }]
  for (const { town, year } of asked) {
    if (options.all) out.progress(`计算 ${town.name} ${year} 年的指标`)
    const ledger = await store.ledger(town.id)
    if (options.json) await out.line(JSON.stringify(await townYear(store, ledger, year)))
    else await sayFigures([...(await ledger.answers(periodOf(String(year)))).values()], `${town.name} ${year} 年`, out)
  }
  return 0
}

async function sayFigures(answers: readonly Parameters<typeof printed>[0][], head: string, out: Out): Promise<void> {
  await out.line(head)
  for (const answer of answers) await out.line(`${answer.code}\t${answer.label}\t${printed(answer)}`)
}

async function everyYear(store: Parameters<Verb>[0]['store']) {
  const towns = await store.towns()
  const years = await Promise.all(towns.map(async town => (await store.yearsOf(town.id)).sort((a, b) => a - b).map(year => ({ town, year }))))
  return years.flat()
}

/** 追溯: one figure's definition and the matters behind it. */
export const trace: Verb = async ({ store }, options, out) => {
  const ledger = await store.ledger((await store.findTown(textOf(options, 'town'))).id)
  const [code, year] = [codeOf(store.register.figures, options), yearOf(options)]
  const { label, unit, says } = definitionOf(store.register, code)
  const definition = `${label}（${unit}）：${says.join('')}`
  const parts = finer(store.register, code)
  const traces = (await ledger.trace(code, periodOf(String(year)))).map(each => ({ ...each, n: each.n / parts }))
  if (options.json) {
    const matters = traces.map(({ matter, number, title, day, n }) => ({ id: matter.id, number, title, day, n }))
    await out.line(JSON.stringify({ figure: code, definition, matters }))
    return 0
  }
  await out.line(definition)
  for (const { number, title, day, n } of traces) await out.line(`${day}\t${number ?? ''}\t${title}\t${n}`)
  await out.line(`共 ${traces.length} 件`)
  return 0
}

function codeOf(known: ReadonlyMap<string, unknown>, options: Options): string {
  const code = textOf(options, 'figure')
  if (known.has(code)) return code
  const near = [...known.keys()].filter(each => each.split('.')[0] === code.split('.')[0])
  throw new BadInput(`没有“${code}”这个指标${near.length > 0 ? `，同类的有：${near.join('、')}` : '，全部指标可用 figures 列出'}`)
}
