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

/** What five reports printed: a number, or the least and the limit that a printed 余 or 以上 leaves open. */
const published: Readonly<Record<string, Readonly<Record<string, number | readonly [least: number, under: number]>>>> = {
  甲镇: {
    'legaledu.columns': 3, 'legaledu.courtyard': 2, 'legaledu.lectures': 4, 'legaledu.art_shows': 1,
    'enforce.onecheck': 27, 'enforce.scenarios': 8, 'enforce.person_times': [200, 300], 'enforce.issues_found': 11,
    'enforce.issues_fixed': 11, 'enforce.exam_passed': 27, 'enforce.trainings': 4, 'lead.dedicated_meetings': [9, 10], 'learn.trainings': 2,
    'learn.exam_pass_rate': 100,
  },
  乙镇: {
    'enforce.certified': 12, 'mediation.resolved': 484, 'mediation.success_rate': [95, 100.1], 'mediation.amount': 5_465_400,
    'mediation.prevent_escalation': 8,
    'petition.overdue': 0, 'petition.handle_rate': 100, 'petition.participate_rate': 100, 'petition.satisfaction': 100,
    'mediation.civil_to_criminal': 0,
    'adviser.records': 341, 'adviser.rec_docreview': 5, 'adviser.rec_drafting': 73, 'adviser.rec_meetings': 4, 'adviser.rec_edu': 7,
    'adviser.rec_mediation': 116, 'adviser.rec_consult': 136, 'people.law_savvy': 40, 'legaledu.events': 20,
    'legaledu.materials': [30_000, 40_000], 'pls.rooms': 10, 'legaledu.column_places': 34, 'legaledu.online_users': [1_030, 1_040],
    'learn.hours': [40, 50], 'learn.exam_pass_rate': 100, 'review.contracts': 68, 'litig.reconsider': 0, 'litig.suits': 1,
    'litig.attend_rate': 100,
  },
  丙镇: {
    'legaledu.lectures': 30, 'legaledu.events': 36, 'legaledu.consults': [2_000, 3_000], 'legaledu.materials': [80_000, 90_000],
    'legaledu.school_events': 10, 'legaledu.school_materials': [40_000, 50_000], 'legaledu.school_lectures': 6,
    'learn.study_rate': 100, 'learn.exam_attend_rate': 100, 'learn.exam_pass_rate': 100, 'learn.center_group': 4, 'learn.discussions': 4,
    'learn.staff_sessions': 16, 'legaledu.backbone_trainings': 4, 'lead.head_study_led': 8, 'lead.dedicated_meetings': 12,
  },
  丁镇: {
    'enforce.onecheck_households': 43, 'enforce.cert_rate': 100, 'grid.grids': 46, 'grid.staff': 46, 'mediation.screen_campaigns': 12,
    'mediation.screened': 152,
    'mediation.resolved': 149, 'mediation.success_rate': [97.5, 98.5], 'people.law_savvy': 54, 'legaledu.events': 9,
    'legaledu.materials': [7_000, 8_000],
    'legaledu.consults': [600, 700], 'petition.total': 10, 'petition.handled': 10, 'petition.handle_rate': 100, 'petition.beijing': 0,
    'enforce.online_rate': 100,
    'enforce.supervision_corrections': 9, 'enforce.irregular': 1, 'learn.center_group': 2, 'learn.coverage_rate': 100,
    'learn.exam_pass_rate': 100, 'enforce.trainings': 3, 'enforce.drills': 4, 'lead.dedicated_meetings': 4, 'lead.head_study_led': 5,
    'lead.head_trainings': 2, 'lead.issues_resolved': 6, 'lead.task_categories': 6, 'lead.task_items': 23, 'enforce.supervision_checks': 2,
  },
  戊镇: {
    'legaledu.events': 7, 'legaledu.school_events': 3, 'legaledu.materials': [15_000, 16_000], 'legaledu.gifts': [4_000, 5_000],
    'petition.visits': 196,
    'petition.online': 48, 'petition.online_local': 38, 'petition.online_national': 4, 'petition.online_city': 2,
    'petition.online_district': 4,
    'petition.handle_rate': 100, 'mediation.mediators': 56, 'mediation.mediated': 146, 'mediation.civil_to_criminal': 0, 'petition.mass': 0,
    'learn.center_group': 8, 'lead.dedicated_meetings': 3, 'people.law_savvy_trainings': 1, 'lead.issues_resolved': 1,
  },
}
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

  it('is the same however often and wherever it is loaded', async () => {
    const { town, year } = bingTown2023
    const other = await newStore()
    await other.engine.db.insertInto('org_unit').values([...specimenUnits]).execute()
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
