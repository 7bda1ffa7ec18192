// SPDX-License-Identifier: MulanPSL-2.0
import { type Answer, filingName, filingStates, frozenBehind, periodOf, printed } from '../../kernel/kernel.ts'
import { codesIn, type Snapshot, snapshotOf, type ToldDifference } from '../filing/snapshot.ts'
import { BadInput, type Out, textOf, type Verb } from './verb.ts'

/** 期报: a period's figures as frozen, with what has changed since; where nobody has filled them, as they would be frozen now. */
export const snapshot: Verb = async ({ store }, options, out) => {
  const [period, town] = [periodFrom(textOf(options, 'period')), await store.findTown(textOf(options, 'town'))]
  const told = await snapshotOf(store.register, await store.ledger(town.id), period)
  if (options.json) await out.line(JSON.stringify({ town: town.name, ...inJson(store.register, told) }))
  else await say(store.register, town.name, told, out)
  return 0
}

/** @throws BadInput */
function periodFrom(text: string): string {
  try {
    periodOf(text)
  } catch (error) {
    throw new BadInput(`--period ${(error as Error).message}`)
  }
  return text
}

const value = ({ value, unit, numerator, denominator, zero, declaredBy }: Answer) => (
  { value, unit, numerator, denominator, zero, ...(declaredBy ? { declaredBy } : {}) }
)

function inJson(register: Parameters<typeof codesIn>[0], { period, state, hash, filing, body, incomplete, differences }: Snapshot) {
  const figures = codesIn(register, body).map(code => {
    const figure = body.figures[code]!
    return [code, {
      label: figure.label, ...value(figure), definition: figure.definition, definitionHash: figure.definitionHash,
      matters: frozenBehind(body, code).map(({ id, number, n }) => ({ id, number, n })),
    }] as const
  })
  return {
    period, state, hash, history: (filing?.events ?? []).map(({ step, at, post, position }) => ({ step, at, post, position })),
    figures: Object.fromEntries(figures), incomplete, provisional: body.provisional, differences: differences.map(differenceInJson),
  }
}

const differenceInJson = ({ code, label, then, now, definitionChanged, came, went, changed, entries }: ToldDifference) => ({
  code, label, then: value(then), now: now ? value(now) : null, definitionChanged, came, went, changed,
  entries: entries.map(({ matter, position, day, recorded, step, post, reason }) => ({ matter, position, day, recorded, step, post, reason })),
})

async function say(
  register: Parameters<typeof codesIn>[0], town: string, { period, state, hash, body, incomplete, differences }: Snapshot, out: Out,
): Promise<void> {
  await out.line(`${town} ${filingName('figures', period)}\t${state === 'none' ? '还没有填报，下面是现在的数' : filingStates[state]}\t${hash}`)
  for (const code of codesIn(register, body)) {
    const figure = body.figures[code]!
    await out.line(`${code}\t${figure.label}\t${printed(figure)}\t${frozenBehind(body, code).length} 件`)
  }
  for (const { post, figures } of incomplete.unfilled) await out.line(`未报\t${register.posts[post] ?? post}\t${figures.length} 项`)
  if (incomplete.unsigned.length > 0) await out.line(`零未签认\t${incomplete.unsigned.join('、')}`)
  for (const { label, span, of } of incomplete.gaps) await out.line(`应报未报\t${label}\t${of}\t${span}`)
  for (const { label, then, now, definitionChanged } of differences)
    await out.line(`冻结后有变动\t${label}\t${definitionChanged ? '口径已变，不作比较' : `${printed(then)} → ${now ? printed(now) : '已没有这一指标'}`}`)
}
