// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { daysBetween, yearOf } from '../../law/law.ts'
import { isWorkday, specimenEnd } from './days.ts'
import type { Life, LifeStep } from './life.ts'
import { townScripts } from './load-specimen.ts'
import { recordedAt } from './office-hours.ts'
import { Seeded, sharesOf } from './seeded.ts'

const dayOf = ({ steps }: Life, name: string): string | undefined =>
  steps.find((each): each is LifeStep & { step: string } => 'step' in each && each.step === name)?.day
const written = townScripts.map(script => ({ ...script, lives: script.write() }))
const lives = written.flatMap(script => script.lives)

describe('what is invented', () => {
  it('is the same every time it is written', () => {
    for (const script of written) expect(script.write()).toEqual(script.lives)
  })

  it('ends with the last day of the specimen and reaches the ledger after it happened', () => {
    for (const { town, lives: all } of written) {
      for (const life of all) {
        const at = recordedAt(town.name, life)
        for (const [nth, { day }] of life.steps.entries()) {
          expect(day <= specimenEnd, `${town.name} ${life.key} ${day}`).toBe(true)
          expect(at[nth]!.getTime(), `${town.name} ${life.key}`).toBeGreaterThan(Date.parse(`${day}T00:00:00+08:00`))
          if (nth > 0) expect(at[nth]!.getTime()).toBeGreaterThan(at[nth - 1]!.getTime())
        }
      }
    }
  })

  it('inspects on working days', () => {
    const visits = lives.map(life => dayOf(life, 'visit')).filter(day => day !== undefined)
    expect(visits.length).toBeGreaterThan(43)
    expect(visits.filter(day => !isWorkday(day))).toEqual([])
  })

  it('answers every petition of 戊镇 2022 within sixty days and closes it in the year, all under the regulation in force from May', () => {
    const petitions = written.find(({ town }) =>
      town.name === '戊镇')!.lives.filter(({ kind, key }) => kind === 'petition' && key.startsWith('petition-'))
    expect(petitions).toHaveLength(244)
    for (const life of petitions) {
      const [received, accepted, replied, closed] = ['register', 'accept', 'reply', 'close'].map(step =>
        dayOf(life, step)!) as [string, string, string, string]
      expect(received >= '2022-05-01' && received <= '2022-10-31' && yearOf(closed) === 2022, life.key).toBe(true)
      expect(daysBetween(accepted, replied), life.key).toBeLessThanOrEqual(60)
    }
  })

  it('settles the disputes of a year within a month of mediation, accepted by the end of November', () => {
    for (const { year, town, lives: all } of written) {
      for (const life of all.filter(({ kind, key }) => kind === 'dispute' && key.startsWith('dispute-'))) {
        const [accepted, agreed] = [dayOf(life, 'accept'), dayOf(life, 'agree')]
        if (accepted) expect(accepted <= `${year}-11-30`, `${town.name} ${life.key}`).toBe(true)
        if (accepted && agreed && yearOf(agreed) === year) expect(
          daysBetween(accepted, agreed), `${town.name} ${life.key}`,
        ).toBeLessThanOrEqual(31)
      }
    }
  })

  it('divides a whole into parts that add up to it', () => {
    const seeded = new Seeded('parts')
    const shares = sharesOf(546_540_000, Array.from({ length: 484 }, () => seeded.between(0, 90)), 1000)
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(546_540_000)
    expect(shares.every(share => share >= 0 && share % 1000 === 0)).toBe(true)
  })
})
