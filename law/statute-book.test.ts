// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import {
  addDays, citationText, civilProcedureLaw2022, civilProcedureLaw2024, civilProcedureLimits2022, civilProcedureLimits2024, inForce,
  instrumentInForce, instrumentOf, isDay, legalEducationLaw, localLimit, notice54, petitionLimits, petitionRegulation, privateEconomyLaw,
  statuteBook, versionsOf,
} from './law.ts'

describe('the version in force', () => {
  it('of civil procedure changes its article on 1 January 2024', () => {
    const confirmation = [civilProcedureLimits2022.judicialConfirmation, civilProcedureLimits2024.judicialConfirmation]
    expect(citationText(inForce(confirmation, '2023-12-31').cites)).toBe('《民事诉讼法》（2021年修正）第二百零一条')
    expect(citationText(inForce(confirmation, '2024-01-01').cites)).toBe('《民事诉讼法》（2023年修正）第二百零五条')
    expect(inForce([civilProcedureLaw2022, civilProcedureLaw2024], '2022-01-01')).toBe(civilProcedureLaw2022)
    expect(() => inForce(confirmation, '2021-12-31')).toThrow('2021-12-31 没有施行中的版本')
  })

  it('of the village committees changes on 1 January 2026', () => {
    expect(instrumentInForce('村民委员会组织法', '2025-12-31').id).toBe('village-committee-law-2018')
    expect(instrumentInForce('村民委员会组织法', '2026-01-01').id).toBe('village-committee-law-2026')
    expect(versionsOf('村民委员会组织法')).toHaveLength(2)
  })

  it('is none before the first day, and never the nearest', () => {
    const firstDays: readonly [string, string][] = [
      [petitionRegulation.title, '2022-05-01'], [legalEducationLaw.title, '2025-11-01'], [privateEconomyLaw.title, '2025-05-20'],
      [notice54.title, '2025-01-03'],
    ]
    for (const [title, first] of firstDays) {
      expect(instrumentInForce(title, first).version.inForce).toBe(first)
      expect(() => instrumentInForce(title, addDays(first, -1))).toThrow('没有施行中的版本')
    }
  })

  it('is an error where two hold', () => {
    const one = petitionLimits.handle
    expect(() => inForce([one, one], '2024-01-01')).toThrow('2024-01-01 有2个版本同时施行')
    expect(() => inForce([], '2024-01-01')).toThrow('没有施行中的版本，收录的版本是：无')
    expect(() => inForce([one], '2024-02-30')).toThrow('“2024-02-30”不是日期')
  })

  it('of a local limit is dated by its own setting', () => {
    const local = localLimit('排查间隔')
    expect(inForce([local], '2020-01-01')).toBe(local)
  })
})

describe('the statute book', () => {
  it('holds every version once, and no two of a title on one day', () => {
    expect(new Set(statuteBook.map(({ id }) => id)).size).toBe(statuteBook.length)
    for (const { title } of statuteBook) {
      const versions = versionsOf(title)
      versions.slice(1).forEach((next, i) => expect(versions[i]!.version.until).toBe(addDays(next.version.inForce, -1)))
      expect(versions.at(-1)!.version.until).toBeUndefined()
    }
  })

  it('says where and when each text was compared', () => {
    for (const { id, version } of statuteBook) {
      expect(version.source, id).not.toBe('')
      expect(isDay(version.compared) && version.compared >= version.inForce, id).toBe(true)
    }
  })

  it('names what it holds when asked for something else', () => {
    expect(() => instrumentOf('constitution')).toThrow('法规库没有“constitution”')
    expect(versionsOf('没有这部法')).toEqual([])
  })
})
