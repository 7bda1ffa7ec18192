// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, type Day } from '../../law/law.ts'
import { workdayFrom, workdayUntil } from './days.ts'
import { member } from './life.ts'
import type { Rosters } from './rosters.ts'
import type { Script } from './script.ts'

const by = 'enforcement-team'

/** Goods without the papers they need, held within the thirty days and given back or dealt with. */
export function seize(script: Script, rosters: Rosters, { key, from }: { key: string; from: Day }): void {
  const after = (days: number): Day => workdayFrom(addDays(from, days))
  script.add({
    key, kind: 'administrative-compulsion', village: 0,
    steps: [
      {
        step: 'propose', day: from, by,
        data: {
          form: 'seizure', about: '使用没有检验合格的气瓶', power: member('power-ZF-046'), partyKind: 'organisation',
          organisation: `${script.town.name}31号加工厂`,
        },
      },
      { step: 'approve', day: from, by: 'enforcement-head' },
      {
        step: 'seize', day: after(1), by,
        data: {
          officers: rosters.certified.slice(0, 2).map(line => ({ officer: member(line) })), certificatesShown: true, rightsTold: true,
          siteRecord: true,
          things: [{ thing: '气瓶', place: '示范县安全仓库', amount: '6只' }], recordIndex: `QZ-${after(1).replaceAll('-', '')}`,
        },
      },
      { step: 'release', day: workdayUntil(addDays(after(1), 22)), by, data: { releaseWhy: 'decided' } },
      { step: 'close', day: after(26), by, data: { result: '检验合格的四只退还，两只报废。' } },
    ],
  })
}

/** An illegal building: its owner is urged, and nothing is pulled down before the remedies have run out. */
export function urgeDemolition(script: Script, { key, from }: { key: string; from: Day }): void {
  script.add({
    key, kind: 'administrative-compulsion', village: 0,
    steps: [
      {
        step: 'propose', day: from, by,
        data: {
          form: 'demolition', about: '占用耕地搭建彩钢棚', power: member('power-ZF-021'), partyKind: 'citizen', party: script.people.next(),
          decisionNumber: `${script.town.name}府限拆〔${from.slice(0, 4)}〕1号`,
        },
      },
      { step: 'approve', day: workdayFrom(addDays(from, 1)), by: 'deputy-leader' },
      {
        step: 'urge', day: workdayFrom(addDays(from, 4)), by,
        data: { duty: '自行拆除彩钢棚，恢复耕地', dutyBy: workdayFrom(addDays(from, 24)), announcement: '现场和村务公开栏' },
      },
    ],
  })
}
