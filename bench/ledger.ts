// SPDX-License-Identifier: MulanPSL-2.0
// Holds the ledger against the bare driver on the same engine in one run, as ratios.
import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { kinds } from '../kinds/register.ts'
import { isCounted, yearPeriod } from '../kernel/kernel.ts'
import { openEmbedded } from '../store/engine/embedded.ts'
import { type Engine, inTowns } from '../store/engine/engine.ts'
import { openPostgres } from '../store/engine/postgres.ts'
import { behindSql } from '../store/query/figure-sql.ts'
import { type Commander, type Ledger, Store, type TakeStep } from '../store/store.ts'
import { paired, row } from './paired.ts'

const year = 2024
const clerk: Commander = {
  actor: { id: 'bench', posts: Object.keys(kinds.posts).map(post => ({ post, village: 0 })) }, at: new Date('2024-12-31T08:00:00Z'),
}
const day = (n: number) => new Date(Date.UTC(year, 0, 1 + (n % 360))).toISOString().slice(0, 10)
const event = (n: number): TakeStep => ({
  command: randomUUID(), kind: 'legal-education-event', step: 'record', day: day(n), village: n % 10 === 0 ? 0 : 10 + (n % 10),
  data: { form: 'fair', venueType: 'village', materials: 800 + n, consults: n % 90 },
})

async function townIn(engine: Engine): Promise<Ledger> {
  const unit = (id: number, parent: number | null, level: 'county' | 'town' | 'village', name: string, path: string) => ({
    id, parent_id: parent, level, name, code: String(990000 + id), valid_from: '2020-01-01', valid_to: null,
    county_id: 1, city_id: null, province_id: null, town_id: level === 'county' ? null : 2, path,
  })
  const above = [unit(1, null, 'county', '比县', '/1/'), unit(2, 1, 'town', '比镇', '/1/2/')]
  const villages = Array.from({ length: 9 }, (_, n) => unit(11 + n, 2, 'village', `${n + 1}村`, `/1/2/${11 + n}/`))
  await engine.db.insertInto('org_unit').values([...above, ...villages]).execute()
  return new Store(engine, kinds, { bytes: randomBytes(32) }).ledger(2)
}

/** The rows a step writes, by plain statements: entry, head, outbox, matter, cells. */
async function bareStep(engine: Engine, n: number): Promise<void> {
  const id = randomUUID()
  const facts = JSON.stringify(event(n).data)
  await inTowns(engine, [2], async tx => {
    const head = await sql<{ position: number }>`select position from town_head where town_id = 3 for update`.execute(tx)
    const position = (head.rows[0]?.position ?? 0) + 1 + n
    await sql`
      insert into entry values (2, ${1_000_000_000 + position}, ${id}, 'bare', 1, ${id}, 0, 'record', ${day(n)}, 0, 'bench', '', now(),
        ${facts}, null, ${facts}, ${id})`.execute(tx)
    await sql`insert into outbox values (2, ${id}, 'entry', '{}', now(), null)`.execute(tx)
    await sql`
      insert into matter values (2, ${id}, 'bare', null, '普法活动', 0, 'recorded', true, false, null, ${day(n)}, ${day(n)}, now(), 1,
        ${facts}, '{}', '{}', '{}', '[]')`.execute(tx)
    for (const figure of ['a', 'b', 'c'])
      await sql`
        insert into cell values (2, ${`bare.${figure}`}, ${day(n).slice(0, 7)}, 0, '', 1)
        on conflict (town_id, figure, month, village_id, key) do update set n = cell.n + excluded.n`.execute(tx)
  })
}

const bareCells = (engine: Engine) => inTowns(engine, [2], tx => sql`
  select figure, key, sum(n) as n from cell where town_id = 2 and month <= ${`${year}-12`} group by figure, key`.execute(tx))

const handWritten = (engine: Engine) => inTowns(engine, [2], tx => sql`
  select id, '' as key, 1 as n from matter where town_id = 2 and kind = 'legal-education-event' and not voided and merged_into is null
    and not (facts ->> 'form' in ('column', 'media')) and left(on_days ->> 'record', 4) = ${String(year)}`.execute(tx))

function bySql(engine: Engine) {
  const { kind, figure } = kinds.figures.get('legaledu.events')!
  if (!isCounted(figure)) throw new Error('legaledu.events is counted')
  return inTowns(engine, [2], tx => behindSql(kind, figure, [2], yearPeriod(year)).execute(tx))
}

async function measure(name: string, engine: Engine, matters: number): Promise<void> {
  const ledger = await townIn(engine)
  let n = 0
  const bulk = Array.from({ length: matters }, (_, at) => ({ command: event(at), commander: clerk }))
  await ledger.runAll(bulk)
  await engine.tend()
  console.log(`\n${name}, ${matters} matters`)
  const step = await paired(60, () => ledger.run(event(++n), clerk), () => bareStep(engine, ++n))
  console.log(row('a step: entry, chain, fold, cells, outbox | its rows, bare', step))
  const figures = await paired(20, () => ledger.answers(yearPeriod(year)), () => bareCells(engine))
  console.log(row('all figures of a year from cells | those cells, bare', figures))
  const list = await paired(20, () => bySql(engine), () => handWritten(engine))
  console.log(row('the matters behind a figure by SQL | the same list, hand-written', list))
}

/** The ledger on both engines, with so many matters in it. */
export async function benchLedger(server: string, matters: number): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'fazhen-bench-'))
  for (const [name, open] of [['PGlite on disk, fsync', () => openEmbedded(directory)], ['PostgreSQL', () => openPostgres(server)]] as const) {
    const engine = await open()
    await measure(name, engine, matters)
    await engine.close()
  }
  await rm(directory, { recursive: true, force: true })
}
