// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { areInitials, initialsOf } from './initials.ts'

describe('initials of a title', () => {
  it('are the first letters of its pinyin, with letters and digits as they stand', () => {
    expect(initialsOf('土地纠纷 · 3号')).toBe('tdjf3h')
    expect(initialsOf('“综合查一次”')).toBe('zhcyc')
    expect(initialsOf('重复排查')).toBe('cfpc')
  })
  it('are meant when only Latin letters and digits are typed', () => {
    expect(areInitials('tdjf')).toBe(true)
    expect(areInitials('土地')).toBe(false)
    expect(areInitials('t')).toBe(false)
  })
})
