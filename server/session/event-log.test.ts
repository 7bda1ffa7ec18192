// SPDX-License-Identifier: MulanPSL-2.0
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventLogIn } from './event-log.ts'

describe('the log of events', () => {
  let home: string
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'fazhen-events-'))
  })
  afterAll(() => rm(home, { recursive: true, force: true }))

  it('goes by the month in China', async () => {
    const log = eventLogIn(join(home, 'logs'))
    await log.write({ event: 'sign-in', user: '甲' }, new Date('2026-11-30T15:59:00Z'))
    await log.write({ event: 'sign-in', user: '乙' }, new Date('2026-11-30T16:00:00Z'))
    expect((await readdir(join(home, 'logs'))).sort()).toEqual(['events-2026-11.jsonl', 'events-2026-12.jsonl'])
    expect(JSON.parse(await readFile(join(home, 'logs', 'events-2026-12.jsonl'), 'utf8'))).toEqual({
      at: '2026-11-30T16:00:00.000Z',
      event: 'sign-in',
      user: '乙',
    })
  })

  it('is written again once its folder can be made', async () => {
    const place = join(home, 'taken')
    await writeFile(place, '')
    const log = eventLogIn(place)
    const write = () => log.write({ event: 'sign-out', user: '甲' }, new Date('2026-11-22T02:00:00Z'))
    await expect(write()).rejects.toThrow()
    await rm(place)
    await write()
    expect(await readdir(place)).toEqual(['events-2026-11.jsonl'])
  })
})
