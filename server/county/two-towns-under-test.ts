// SPDX-License-Identifier: MulanPSL-2.0
import { submit } from '../../store/county/county-under-test.ts'
import type { Ledger } from '../../store/store.ts'
import type { UnderTest } from '../app-under-test.ts'

/** Two towns of the county with lectures and a quarrel of 2025 each, whose figures are submitted: one in time, one late. */
export async function twoTownsUnderTest(server: UnderTest): Promise<ReadonlyMap<number, Ledger>> {
  const ledgers = new Map<number, Ledger>()
  for (const [at, id] of [11, 12].entries()) {
    const ledger = await server.installation.store.ledger(id)
    ledgers.set(id, ledger)
    const clerk = { actor: { id: 'clerk', posts: Object.keys(server.installation.store.register.posts).map(post => ({ post, village: 0 })) },
      at: new Date('2025-12-31T08:00:00Z') }
    for (let n = 0; n < 2 + at; n++)
      await ledger.run({ command: `lecture ${n}`, kind: 'legal-education-event', step: 'record', day: '2025-03-15',
        data: { form: 'lecture', venueType: 'village', consults: 10 + n } }, clerk)
    await ledger.run({ command: 'quarrel', kind: 'dispute', step: 'register', day: '2025-03-10',
      data: { source: 'request', foundOn: '2025-03-09', type: 'neighbour', about: '围墙占道', parties: [{ name: '张某某' }] } }, clerk)
  }
  await submit(ledgers.get(11)!, '2025', '2026-02-10')
  await submit(ledgers.get(12)!, '2025', '2026-03-05')
  await submit(ledgers.get(11)!, '2025-Q1', '2026-02-10')
  return ledgers
}
