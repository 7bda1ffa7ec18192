// SPDX-License-Identifier: MulanPSL-2.0
import { addDays } from '../../law/law.ts'
import { peopleWritten, workdayFrom } from './days.ts'
import type { LifeStep } from './life.ts'
import type { Script } from './script.ts'

/** How many stand on the last day of the year, and go on standing. */
export interface Venues {
  year: number
  rooms: number
  columns: number
  walls?: number
}

/** The station, a room of legal service in each of the first villages, the boards: written down when the ledger is opened. */
export function furnish(script: Script, { year, rooms, columns, walls = 0 }: Venues): void {
  const seeded = script.seeded('venues')
  const day = peopleWritten(year)
  const write = (key: string, village: number, data: Record<string, unknown>, kept = false) => {
    const upkeep: LifeStep[] = kept
      ? [{ step: 'upkeep', day: workdayFrom(addDays(day, seeded.between(90, 300))), by: 'justice-office', data: { upkeepNote: '更换公示内容。' } }]
      : []
    script.add({ key, kind: 'venue', village, steps: [{ step: 'record', day, by: 'justice-office', data }, ...upkeep] })
  }
  const { name } = script.town
  const weekly = (onDuty: string) => [{ weekday: seeded.pick(['mon', 'tue', 'wed', 'thu', 'fri']), onDuty, hours: '9:00—12:00' }]
  const open = '工作日 9:00—17:00'
  write('station', 0, {
    type: 'station', name: `${name}公共法律服务工作站`, from: '2020-06-01', place: '便民服务中心一楼', openingHours: open, dutyRota: weekly('司法所工作人员'),
  }, true)
  write('service-center', 0, { type: 'service-center', name: `${name}便民服务中心`, from: '2019-07-01', place: '镇政府一楼', openingHours: open })
  write('mediation-room', 0, {
    type: 'mediation-room', name: `${name}人民调解室`, from: '2020-06-01', place: '司法所', openingHours: open, dutyRota: weekly('驻会调解员'),
  })
  for (let at = 1; at <= rooms; at++) write(`room-${at}`, at, {
    type: 'room', name: `${script.villageName(at)}法律服务工作室`, from: '2021-03-01', place: '村（社区）办公楼', openingHours: open,
    dutyRota: weekly('村（居）法律顾问'),
  }, at % 3 === 0)
  const villages = script.villages.length
  for (let at = 0; at < columns; at++) {
    const village = (at % villages) + 1
    const nth = Math.floor(at / villages)
    write(`board-${at + 1}`, village, {
      type: 'column', name: `${script.villageName(village)}普法专栏${nth === 0 ? '' : `（${nth + 1}组）`}`,
      from: addDays('2020-05-01', seeded.between(0, 600)), place: nth === 0 ? '办公楼外' : `${nth + 1}组院坝`,
    }, at % 8 === 0)
  }
  for (let at = 0; at < walls; at++) write(`wall-${at + 1}`, at + 1, {
    type: 'wall', name: `${script.villageName(at + 1)}法治文化墙`, from: '2021-10-08', place: '文化广场',
  })
}
