// SPDX-License-Identifier: MulanPSL-2.0
import type { Store } from '../store.ts'
import { Book } from './book.ts'
import type { Commander, TakeStep } from './command.ts'
import type { Ledger } from './ledger.ts'
import type { Line } from './line.ts'
import { worldOf } from './settings.ts'
import { take } from './take.ts'

/** Rolls the step back and brings what it would have written. */
class Proposal extends Error {
  constructor(readonly data: Line['data']) {
    super('proposal')
  }
}

/**
 * What a step would write if it were taken now, everything it relies on looked up and worked out; nothing is recorded.
 * @throws Refusal as the step itself would be refused
 */
export async function proposed(store: Store, ledger: Ledger, command: TakeStep, commander: Commander): Promise<Line['data']> {
  const { town } = ledger
  try {
    return await ledger.within(async tx => {
      const villages = new Map([[0, ''], ...town.villages.map(({ id, name }) => [id, name] as const)])
      const world = await worldOf(tx, town.id, store.calendar)
      const book = new Book(tx, { town: town.id, register: store.register, master: store.master, villages, world })
      await take(book, command, commander)
      const [line] = await book.linesOf(command.command)
      throw new Proposal(line?.data ?? {})
    })
  } catch (error) {
    if (error instanceof Proposal) return error.data
    throw error
  }
}
