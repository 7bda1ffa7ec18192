// SPDX-License-Identifier: MulanPSL-2.0
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, yearPeriod } from '../../kernel/kernel.ts'
import { kinds } from '../../kinds/register.ts'
import { openMemory } from '../../store/engine/memory.ts'
import { type Ledger, Store } from '../../store/store.ts'
import { specimenUnits } from '../county.ts'
import { bingTown2023 } from './bing-town-2023.ts'
import { loadScript, loadSpecimen, townScripts } from './load-specimen.ts'
import { published } from './published.ts'

const figures = Object.entries(published).flatMap(([town, codes]) =>
  Object.entries(codes).map(([code, printed]) => ({ town, code, printed })))

const newStore = async (): Promise<Store> => new Store(await openMemory(), kinds, { bytes: randomBytes(32) })

describe('the specimen county', () => {
  let store: Store
  const ledgers = new Map<string, Ledger>()
  const answers = new Map<string, Map<string, Answer>>()
  beforeAll(async () => {
    store = await newStore()
    await loadSpecimen(store)
    for (const { town, year } of townScripts) {
      ledgers.set(town.name, await store.ledger(town.id))
      answers.set(town.name, await ledgers.get(town.name)!.answers(yearPeriod(year)))
    }
  }, 600_000)
  afterAll(() => store?.close())

  it.each(figures)('$town counts $code as its report printed it', ({ town, code, printed }) => {
    const { value } = answers.get(town)!.get(code)!
    if (typeof printed === 'number') expect(value).toBe(printed)
    else {
      expect(value).toBeGreaterThanOrEqual(printed[0])
      expect(value).toBeLessThan(printed[1])
    }
  })

  it('says a zero that is a claim only with the report that declares it', () => {
    const claims = [
      ['乙镇', 'mediation.civil_to_criminal'], ['乙镇', 'litig.reconsider'], ['丁镇', 'petition.beijing'], ['戊镇', 'petition.mass'],
    ] as const
    for (const [town, code] of claims)
      expect(answers.get(town)!.get(code)).toMatchObject({ value: 0, zero: 'declared' })
    expect(answers.get('戊镇')!.get('petition.beijing')).toMatchObject({ value: null, zero: 'not-reported' })
  })

  it('counts study over whole rosters', () => {
    const people = (town: string, ...codes: string[]) => codes.map(code => answers.get(town)!.get(code)!.value)
    expect(people('丁镇', 'learn.covered_persons', 'learn.expected_persons')).toEqual([48, 48])
    expect(people('丁镇', 'learn.covered_leaders', 'learn.expected_leaders')).toEqual([20, 20])
    expect(people('乙镇', 'learn.hours_sum', 'learn.hours')).toEqual([46 * 42, 42])
    expect(people('甲镇', 'learn.exam_attended', 'learn.exam_passed')).toEqual([52, 52])
    expect(people('丙镇', 'learn.online_required', 'learn.online_studied')).toEqual([58, 58])
  })

  it('fills the same ledgers in every town, and nearly all there are', async () => {
    const filled = new Map<string, string[]>()
    for (const { town } of townScripts) {
      const matters = store.engine.db.selectFrom('matter').where('town_id', '=', town.id)
      const rows = await matters.select('kind').distinct().orderBy('kind').execute()
      filled.set(town.name, rows.map(row => row.kind))
    }
    for (const [town, ledgers] of filled) expect(ledgers, town).toEqual(filled.get('甲镇'))
    expect(filled.get('甲镇')!.length).toBeGreaterThanOrEqual(45)
  })

  it('opens every count to as many matters', async () => {
    const counts = [
      ['甲镇', 'enforce.issues_fixed', 11], ['乙镇', 'mediation.resolved', 484], ['丙镇', 'legaledu.events', 36],
      ['丁镇', 'petition.handled', 10], ['戊镇', 'petition.visits', 196], ['乙镇', 'review.contracts', 68], ['丁镇', 'lead.task_items', 23],
    ] as const
    for (const [town, code, count] of counts) {
      const { year } = townScripts.find(script => script.town.name === town)!
      expect(await ledgers.get(town)!.trace(code, yearPeriod(year)), `${town} ${code}`).toHaveLength(count)
    }
  })

  it('stands when its chains are walked and its matters folded again', async () => {
    for (const [town, ledger] of ledgers) {
      expect(await ledger.verify(), town).toMatchObject({ ok: true })
      expect(await ledger.rebuild(), town).toMatchObject({ same: true })
    }
  })

  it('shows what goes wrong in every office: a correction, a strike, a void entry, a merged case, a late one', async () => {
    for (const { town } of townScripts) {
      const rows = await store.engine.db.selectFrom('entry').select(['step', 'day', 'recorded']).where('town_id', '=', town.id).where(
        'kind', 'in', ['legal-education-event', 'dispute'],
      ).execute()
      expect(
        [...new Set(rows.map(row => row.step))], town.name,
      ).toEqual(expect.arrayContaining(['correct', 'strike', 'void', 'merge', 'absorb']))
      expect(rows.some(({ day, recorded }) => Date.parse(recorded) - Date.parse(day) > 12 * 86_400_000), town.name).toBe(true)
    }
  })

  it('leaves every desk that keeps clocks something to do', async () => {
    for (const { town } of townScripts) {
      for (const post of [
        'petition-desk', 'handler', 'peace-office', 'enforcement-team', 'mediator', 'mayor', 'party-office', 'justice-office',
      ]) {
        const due = await ledgers.get(town.name)!.due({
          id: 'somebody', posts: [{ post, village: post === 'mediator' ? town.villages[1]!.id : 0 }],
        }, '2026-11-22')
        expect(due.filter(each => each.whose === 'office' && each.started >= '2026-01-01'), `${town.name} ${post}`).not.toEqual([])
      }
    }
  })

  it('has filed a year month by month, shows what came in late, and leaves every desk of the chain a filing', async () => {
    const filings = await ledgers.get('丁镇')!.filings.list()
    const year = filings.filter(({ period }) => period.startsWith('2025'))
    expect(year.map(({ state }) => state)).toEqual(Array.from({ length: 17 }, () => 'submitted'))
    const march = (await ledgers.get('丁镇')!.filings.read('figures', '2025-03'))!
    const { differences, entries } = await ledgers.get('丁镇')!.filings.since(march)
    expect(differences.find(({ code }) => code === 'mediation.screened_resolved')?.came.every(({ id }) => entries.has(id))).toBe(true)
    const autumn = await Promise.all(['甲镇', '丙镇', '丁镇', '戊镇'].map(async town => (await ledgers.get(town)!.filings.read('figures', '2026-10'))?.state))
    expect(autumn).toEqual(['submitted', 'returned', 'checked', 'filled'])
    for (const ledger of ledgers.values()) expect(await ledger.verify()).toMatchObject({ ok: true })
  })

  it('is the same however often and wherever it is loaded', async () => {
    const { town, year } = bingTown2023
    const other = await newStore()
    await other.addUnits(specimenUnits)
    await loadScript(other, bingTown2023)
    const rowsIn = (from: Store) => from.engine.db.selectFrom('matter').select([
      'kind', 'number', 'title', 'state', 'opened', 'last_day', 'updated', 'revision', 'village_id',
    ])
      .where('town_id', '=', town.id).orderBy('updated').orderBy('kind').orderBy('title').execute()
    expect(await rowsIn(other)).toEqual(await rowsIn(store))
    const ledger = await other.ledger(town.id)
    expect(await ledger.answers(yearPeriod(year))).toEqual(answers.get('丙镇'))
    const before = await ledger.verify()
    await loadScript(other, bingTown2023)
    expect(await ledger.verify()).toEqual(before)
    await other.close()
  }, 300_000)
})
