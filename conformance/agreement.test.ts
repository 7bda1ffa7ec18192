// SPDX-License-Identifier: MulanPSL-2.0
import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Kind, Register } from '../kernel/kernel.ts'
import { kinds } from '../kinds/register.ts'
import { engines } from '../store/engine/engines-under-test.ts'
import type { Engine } from '../store/engine/engine.ts'
import { Store } from '../store/store.ts'
import { accessApart, anybody, type Compared, disagreements, mattersIn, somePeriods } from './agreement.ts'
import { seeded } from './draw.ts'
import { openTown } from './open-town.ts'
import { RandomTown } from './random-town.ts'
import { specimens } from './specimen-kind/register.ts'

const seed = Number(process.env.FAZHEN_SEED ?? 20_261_122)
const times = Number(process.env.FAZHEN_RUNS ?? 1)
// A machine with other work may be many times slower; only what hangs, or shrinks without end, is given up.
const patience = 400_000
const embedded = { runs: times, lives: 16 }
const server = { runs: 2 * times, lives: 20 }

interface Fates {
  people: number
  lives: readonly { kind: number; seed: number; length: number }[]
}

const fates = (lives: number): fc.Arbitrary<Fates> =>
  fc.noBias(
    fc.record({
      people: fc.nat(1_000_000),
      lives: fc.array(fc.record({ kind: fc.nat(1_000), seed: fc.nat(1_000_000_000), length: fc.integer({ min: 3, max: 11 }) }), {
        minLength: 1,
        maxLength: lives,
        size: 'max',
      }),
    }),
  )

/** Plays the fates in a town of their own and holds everything the town then says against itself. */
async function play(
  engine: Engine,
  register: Register,
  played: readonly Kind[],
  town: number,
  { people, lives }: Fates,
  compared: Compared,
): Promise<void> {
  const ledger = await openTown(engine, new Store(engine, register, { bytes: randomBytes(32) }), town)
  const villages = [0, ...ledger.town.villages.map(({ id }) => id)]
  const random = new RandomTown(ledger, register, `town-${town}`)
  const draw = seeded(people)
  await random.enterPeople(draw, played)
  await random.openNamed(draw, played)
  for (const { kind, seed: chosen, length } of lives) await random.live({ kind: played[kind % played.length]!.id, length, draw: seeded(chosen) })
  await random.silence('2027-12-31')
  const alive = [...register.kinds.values()].filter(kind => [...random.living.values()].some(each => each.kind === kind))
  const matters = await mattersIn(ledger, register)
  const periods = somePeriods(draw, matters, villages)
  expect(
    await disagreements(
      ledger,
      register,
      alive.filter(kind => played.includes(kind)),
      matters,
      periods,
      compared,
    ),
  ).toEqual([])
  expect(
    await disagreements(
      ledger,
      register,
      alive.filter(kind => !played.includes(kind)),
      matters,
      periods.slice(0, 2),
      compared,
    ),
  ).toEqual([])
  for (let n = 0; n < 3; n++) expect(await accessApart(ledger, alive, matters, anybody(draw, register, villages), compared)).toEqual([])
  expect(await ledger.verify()).toMatchObject({ ok: true })
  expect(await ledger.rebuild()).toMatchObject({ same: true })
  const kept = await ledger.within(tx => tx.selectFrom('entry').select('command').distinct().where('town_id', '=', town).execute())
  expect(
    kept
      .map(({ command }) => command)
      .filter(command => !command.startsWith('deemed '))
      .sort(),
  ).toEqual(random.sent.map(({ command }) => command.command).sort())
}

describe.each(engines)('$name: random lives', ({ name, open }) => {
  let engine: Engine
  let town = 1_000
  const compared: Compared = { figures: 0, nonZero: 0, lists: 0 }
  beforeAll(async () => { engine = await open() })
  afterAll(() => engine.close())

  const holds = async (register: Register, played: readonly Kind[], { runs, lives }: typeof embedded): Promise<void> => {
    await fc.assert(
      fc.asyncProperty(fates(lives), fate => play(engine, register, played, (town += 10), fate, compared)),
      { seed, numRuns: runs, interruptAfterTimeLimit: patience - 20_000, markInterruptAsFailure: true },
    )
  }

  if (name === 'PGlite') {
    it.each([...specimens.kinds.values()].map(kind => [kind.label, kind] as const))(
      '样件的%s：内存、SQL、格子、清单、重建一致',
      (_, kind) => holds(specimens, [kind], { ...embedded, runs: 3 * times }),
      patience,
    )
    it.each([...kinds.kinds.values()].map(kind => [kind.label, kind] as const))(
      '%s：内存、SQL、格子、清单、重建一致',
      (_, kind) => holds(kinds, [kind], embedded),
      patience,
    )
  } else {
    it('各事类混在一镇：内存、SQL、格子、清单、重建一致', () => holds(kinds, [...kinds.kinds.values()], server), patience)
    it('样件：内存、SQL、格子、清单、重建一致', () => holds(specimens, [...specimens.kinds.values()], server), patience)
  }

  it('比过的数字不是空的', () => {
    expect(compared.nonZero).toBeGreaterThan(compared.figures / 20)
    expect(compared.lists).toBeGreaterThan(0)
  })
})
