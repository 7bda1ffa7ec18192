// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { auditReport } from './audit.ts'
import { rules } from './rules.ts'
import { ruleSpecimens } from './specimens.ts'

const found = (rule: string, text: string) => auditReport({ id: 'x', text }).findings.filter(finding => finding.rule === rule)

describe('the rules', () => {
  it('each have invented texts to speak of and to leave alone, and an explanation', () => {
    expect(Object.keys(ruleSpecimens).sort()).toEqual(rules.map(({ id }) => id).sort())
    for (const { explains } of rules) expect(explains.length).toBeGreaterThan(15)
  })

  for (const [rule, { raises, silent }] of Object.entries(ruleSpecimens)) {
    it.each(raises)(`${rule} speaks of it: %#`, (text, says) => {
      expect(found(rule, text).map(({ message }) => message).join('\n')).toContain(says)
    })

    it.each(silent)(`${rule} leaves it alone: %#`, text => {
      expect(found(rule, text)).toEqual([])
    })
  }

  it('rest on sentences of the text as it stands, also after signs beyond the basic plane', () => {
    const { findings } = auditReport({ id: 'x', text: '𠮷𠮷\n排查矛盾纠纷80件，成功化解82件。' })
    const [finding] = findings.filter(({ rule }) => rule === 'part-over-whole')
    expect(finding?.sentences).toEqual([{ start: 3, end: 21, text: '排查矛盾纠纷80件，成功化解82件。' }])
  })

  it('say nothing of an empty text', () => {
    expect(auditReport({ id: 'x', text: '' })).toEqual({ id: 'x', findings: [] })
  })
})
