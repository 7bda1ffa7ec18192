// SPDX-License-Identifier: MulanPSL-2.0
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { kinds } from '../kinds/register.ts'

it('names every kind in the glossary by its label and id', () => {
  const glossary = readFileSync(new URL('../docs/glossary.md', import.meta.url), 'utf8')
  const missing = [...kinds.kinds.values()].map(({ label, id }) => `| ${label} | ${id} |`).filter(row => !glossary.includes(row))
  expect(missing).toEqual([])
})
