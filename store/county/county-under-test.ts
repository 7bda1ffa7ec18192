// SPDX-License-Identifier: MulanPSL-2.0
import type { ManuscriptBody } from '../../kernel/kernel.ts'
import type { Engine } from '../engine/engine.ts'
import type { Filing } from '../filing/filed.ts'
import type { FilingCommander } from '../filing/writing.ts'
import type { Ledger } from '../store.ts'

const unit = (id: number, level: 'province' | 'city' | 'county' | 'town', name: string, path: string, above: object) =>
  ({ id, level, name, code: `99${id}`, valid_from: '2020-01-01', valid_to: null, parent_id: Number(path.split('/').at(-3))
    || null, path, county_id: null, city_id: null, province_id: null, town_id: level === 'town' ? id : null, ...above })

/** 示范省 9 / 示范市 8 / 示范县 1 with 乙镇 12 and 甲镇 11, and 邻县 2 with 丙镇 21. */
export async function openCounty({ db }: Engine): Promise<void> {
  await db.insertInto('org_unit').values([
    unit(9, 'province', '示范省', '/9/', {}),
    unit(8, 'city', '示范市', '/9/8/', { province_id: 9 }),
    unit(1, 'county', '示范县', '/9/8/1/', { province_id: 9, city_id: 8 }),
    unit(2, 'county', '邻县', '/9/8/2/', { province_id: 9, city_id: 8 }),
    ...[{ id: 12, name: '乙镇' }, { id: 11, name: '甲镇' }].map(({ id, name }) =>
    unit(id, 'town', name, `/9/8/1/${id}/`, { province_id: 9, city_id: 8, county_id: 1 })),
    unit(21, 'town', '丙镇', '/9/8/2/21/', { province_id: 9, city_id: 8, county_id: 2 }),
  ]).execute()
}

const person = (id: string, post: string, on: string): FilingCommander =>
  ({ actor: { id, posts: [{ post, village: 0 }] }, at: new Date(`${on}T02:00:00Z`) })

/** Fills, checks, signs and submits what the town has for the period: figures, or the text given. */
export async function submit(ledger: Ledger, period: string, on: string,
  text?: { kind: 'annual-report' | 'summary'; body: ManuscriptBody }): Promise<Filing> {
  const kind = text?.kind ?? 'figures'
  const command = (step: string) => `${step} ${kind} ${period} ${on}`
  const filled = text
    ? await ledger.filings.fill({ command: command('fill'), period, ...text }, person('填', 'party-office', on))
    : await ledger.filings.fillFigures({ command: command('fill'), period }, person('填', 'party-office', on))
  for (const [step, by] of [['check', person('核', 'justice-office', on)], ['sign', person('签', 'mayor', on)],
    ['submit', person('填', 'party-office', on)]] as const)
    await ledger.filings.step({ command: command(step), kind, period, step, saw: filled.hash }, by)
  return (await ledger.filings.versions(kind, period))[0]!
}

/** Returns what the town submitted, as the county does. */
export const giveBack = (ledger: Ledger, kind: 'figures' | 'annual-report', period: string, on: string): Promise<Filing> =>
  ledger.filings.step({ command: `return ${kind} ${period} ${on}`, kind, period, step: 'return', comments: '口径有误，请核对后重报' },
    { ...person('县', 'county-office', on), county: true })
