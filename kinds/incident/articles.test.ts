// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { behind, periodOf } from '../../kernel/kernel.ts'
import { play } from '../../conformance/play.ts'
import { figures } from './figures.ts'
import incident from './kind.ts'

const report = (more: object = {}) => ({
  step: 'report', day: '2023-10-09', by: '信访岗丙', data: { type: 'mass-petition', occurredOn: '2023-10-09', ...more },
})
const countedIn = (code: keyof typeof figures, period: string, ...steps: Parameters<typeof play>[1]) => {
  const { matter } = play(incident, steps)
  return behind(incident, figures[code], matter ? [matter] : [], periodOf(period)).length
}

describe('信访工作条例第二十五条第一款：重大、紧急信访事项及时报告本级党委、政府', () => {
  it('没有报告的上访事件不能登记', () => {
    expect(play(incident, [report()]).refusals).toEqual([{ step: 'report', message: '上访事件没有写明已报告本级党委、政府，应先报告再登记' }])
    expect(play(incident, [report({ told: ['joint', 'superior'] })]).refusals).toHaveLength(1)
  })

  it('报告了的可以登记', () => {
    expect(play(incident, [report({ told: ['committee'] })]).matter?.state).toBe('reported')
  })

  it('不是信访事项的不受此限', () => {
    expect(play(incident, [report({ type: 'malignant' })]).refusals).toEqual([])
  })
})

describe('类型由另一人认定', () => {
  const told = report({ told: ['committee'] })
  const by = (step: string, who: string) => ({ step, day: '2023-10-10', by: who, data: { grounds: '十二人集中反映同一诉求。' } })

  it('报告的人自己不能认定，也不能认定不属于', () => {
    expect(play(incident, [told, by('confirm', '信访岗丙'), by('dismiss', '信访岗丙')]).refusals.map(each => each.message)).toEqual([
      '认定与报告应由不同的人办理',
      '认定不属于与报告应由不同的人办理',
    ])
  })

  it('没有认定的已经计入，认定不属于的退出', () => {
    expect(countedIn('petition.mass', '2023', told)).toBe(1)
    expect(countedIn('petition.mass', '2023', told, by('confirm', '平安办甲'))).toBe(1)
    expect(countedIn('petition.mass', '2023', told, by('dismiss', '平安办甲'))).toBe(0)
  })

  it('以发生日归入期间，不以报告日', () => {
    const late = { ...report({ type: 'civil-to-criminal', occurredOn: '2023-12-31' }), day: '2024-01-02' }
    expect(countedIn('mediation.civil_to_criminal', '2023', late)).toBe(1)
    expect(countedIn('mediation.civil_to_criminal', '2024', late)).toBe(0)
  })

  it('发生日不能晚于报告日', () => {
    expect(play(incident, [report({ told: ['committee'], occurredOn: '2023-10-10' })]).refusals).toHaveLength(1)
  })
})

describe('这些指标的零要有人签字', () => {
  it('四个指标都须零报告', () => {
    expect(Object.values(figures).every(figure => figure.zero === 'declared')).toBe(true)
    expect(Object.keys(figures)).toHaveLength(4)
  })
})
