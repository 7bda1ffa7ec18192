// SPDX-License-Identifier: MulanPSL-2.0
import { opening } from './days.ts'
import { linked } from './life.ts'
import type { Script } from './script.ts'

const offices = ['党政办公室', '平安建设办公室', '经济发展办公室', '民生服务办公室', '应急管理办公室']
const institutions = ['便民服务中心', '农业服务中心', '文化服务中心']
const schools = ['中心小学', '初级中学']

/** Villages, offices, committees, schools and grids of a town; answers with the key of the enforcement team. */
export function units(script: Script, { year, grids }: { year: number; grids: number }): string {
  const { town } = script
  const write = (key: string, village: number, by: string, data: Record<string, unknown>) =>
    script.add({ key, kind: 'unit', village, steps: [{ step: 'record', day: opening(year), recordedOn: opening(year), by, data }] })
  for (const village of script.villages) {
    const { name, code } = town.villages[village - 1]!
    write(
      `village-${village}`, village, 'party-office',
      { type: name.endsWith('社区') ? 'community' : 'village', name, code, from: '2001-03-01' },
    )
    write(`committee-${village}`, village, 'party-office', { type: 'mediation-committee', name: `${name}人民调解委员会`, from: '2001-06-01' })
  }
  write('committee-0', 0, 'party-office', { type: 'mediation-committee', name: `${town.name}人民调解委员会`, from: '2001-06-01' })
  for (const [at, name] of offices.entries()) write(
    `office-${at + 1}`, 0, 'party-office', { type: 'office', name: `${town.name}${name}`, from: '2019-07-01' },
  )
  for (const [at, name] of institutions.entries()) write(
    `institution-${at + 1}`, 0, 'party-office', { type: 'institution', name: `${town.name}${name}`, from: '2019-07-01' },
  )
  for (const [at, name] of schools.entries()) write(
    `school-${at + 1}`, 0, 'party-office', { type: 'school', name: `${town.name}${name}`, from: '1998-09-01' },
  )
  writeGrids(script, grids, write)
  return write(
    'team', 0, 'party-office',
    { type: 'enforcement-team', name: `${town.name}综合行政执法队`, parent: linked('office-1'), from: '2021-11-01' },
  )
}

function writeGrids(
  script: Script, grids: number, write: (key: string, village: number, by: string, data: Record<string, unknown>) => string,
): void {
  for (let at = 0; at < grids; at++) {
    const village = (at % script.villages.length) + 1
    const nth = Math.floor(at / script.villages.length) + 1
    const place = `${String(village).padStart(2, '0')}${String(nth).padStart(2, '0')}`
    write(
      `grid-${at + 1}`, village, 'peace-office',
      { type: 'grid', name: `${script.villageName(village)}第${nth}网格`, code: `W-${place}`, from: '2020-01-01' },
    )
  }
}
