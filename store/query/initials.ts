// SPDX-License-Identifier: MulanPSL-2.0
import { pinyin } from 'pinyin-pro'

/** First letters of the pinyin of a title, other letters and digits as they are: 土地纠纷 · 3号 → tdjf3h. */
export const initialsOf = (title: string): string =>
  pinyin(title, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'consecutive' }).join('').toLowerCase().replace(/[^a-z0-9]/g, '')

/** Whether what was typed can be meant as initials: Latin letters and digits, at least two. */
export const areInitials = (text: string): boolean => /^[a-z0-9]{2,}$/i.test(text.trim())
