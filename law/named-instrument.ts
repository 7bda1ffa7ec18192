// SPDX-License-Identifier: MulanPSL-2.0
import type { Citation } from './citation.ts'
import type { Day } from './day.ts'
import { holdsOn } from './in-force.ts'
import type { Instrument } from './instrument.ts'
import { civilCode } from './instruments/civil-code-2021.ts'
import { statuteBook } from './statute-book.ts'

/** An act that is no longer in force and that the book holds no version of, with the article that ended it. */
export interface RepealedAct { title: string; lastDay: Day; by: Citation }

const untilTheCode = (title: string): RepealedAct => ({ title, lastDay: '2020-12-31', by: civilCode.cite('1260') })

/** Acts that documents still cite though they have ended; only those whose end was read in a text. */
export const repealedActs: readonly RepealedAct[] =
  ['婚姻法', '继承法', '民法通则', '收养法', '担保法', '合同法', '物权法', '侵权责任法', '民法总则'].map(untilTheCode)

/** What has become of an instrument since a day: nothing, a newer version, its end; or the book does not hold it. */
export type Standing =
  | { how: 'in-force' }
  | { how: 'newer'; title: string; since: Day }
  | { how: 'ended'; title: string; lastDay: Day; by?: Citation }
  | { how: 'not-held' }

/** 《中华人民共和国合同法》（1999年） is the 合同法. */
const bare = (text: string): string => text.replace(/[（(][^（()）]*[)）]/g, '').replace(/[《》〈〉\s]/g, '').replace(/^中华人民共和国/, '')

/** What has become of the instrument that a text names since a document of that day relied on it. */
export function standingOf(text: string, since: Day, today: Day): Standing {
  const named = bare(text)
  const versions: readonly Instrument[] = statuteBook.filter(
    each => bare(each.title) === named || (each.fullTitle !== undefined && bare(each.fullTitle) === named),
  )
  const gone = repealedActs.find(({ title }) => title === named)
  if (gone) return today > gone.lastDay ? { how: 'ended', title: gone.title, lastDay: gone.lastDay, by: gone.by } : { how: 'in-force' }
  const [latest] = [...versions].sort((a, b) => (a.version.inForce < b.version.inForce ? 1 : -1))
  if (!latest) return { how: 'not-held' }
  const current = versions.find(each => holdsOn(each, today))
  if (!current) return latest.version.until === undefined ? { how: 'in-force' } : { how: 'ended', title: latest.title, lastDay: latest.version.until }
  return current.version.inForce > since ? { how: 'newer', title: current.title, since: current.version.inForce } : { how: 'in-force' }
}
