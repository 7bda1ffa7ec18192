// SPDX-License-Identifier: MulanPSL-2.0

/** What a unit above the towns is called in a text, and which office of it writes. */
export interface UnitWords {
  /** 全县、全市、全省: everybody under it. */
  whole: string
  /** 本县、本市、本省: the unit as it speaks of itself. */
  own: string
  /** 县里、市里、省里: the unit as one speaks of it. */
  there: string
  /** 示范县司法局、示范省司法厅. */
  office: string
  /** 依法治县办、依法治市办、依法治省办: the office of the party committee's commission that lies with the justice office. */
  commission: string
  /** 县司法局（依法治县办）, 省司法厅（依法治省办）: the post somebody holds at such a unit. */
  post: string
}

/** What a name ends in, to what such a place is called for short: 自治州 is 州, 自治区 is 区. */
const kinds: readonly (readonly [ending: string, short: string])[] = [
  ['自治县', '县'], ['自治州', '州'], ['自治区', '区'], ['自治旗', '旗'], ['特别行政区', '区'], ['林区', '区'], ['特区', '区'],
  ['县', '县'], ['市', '市'], ['区', '区'], ['旗', '旗'], ['盟', '盟'], ['州', '州'], ['省', '省'],
]
const ofLevel: Readonly<Record<string, string>> = { county: '县', city: '市', province: '省' }

/**
 * The words for a unit come from its level and the end of its name, and from nowhere else: a 县级市 is a county that is called 市, a
 * 直辖市 a province that is called 市 and has a 司法局; a 省 and a 自治区 have a 司法厅. A name that ends in none of these is called
 * by its level.
 */
export function unitWords({ name, level }: { name: string; level: string }): UnitWords {
  const short = kinds.find(([ending]) => name.endsWith(ending))?.[1] ?? ofLevel[level] ?? '县'
  const office = level === 'province' && short !== '市' ? '司法厅' : '司法局'
  const commission = `依法治${short}办`
  return { whole: `全${short}`, own: `本${short}`, there: `${short}里`, office: `${name}${office}`, commission, post: `${short}${office}（${commission}）` }
}

/** 示范县司法局（依法治县办）: who signs a paper of the desk. */
export const issuerOf = (unit: { name: string; level: string }): string => {
  const { office, commission } = unitWords(unit)
  return `${office}（${commission}）`
}

/** A number somebody may put a name to: how often something is to be done (每月调度) is read, but is no count to be named. */
export const isUnnamed = ({ codes, period }: { codes: readonly string[]; period: string }): boolean =>
  codes[0] === 'other' && period !== 'standing_rule'

/**
 * Marks of a text above the towns that are no figure. `chapter` leads a chapter and says how many towns it rests on; `reported` says it
 * of its own sentence where that rests on others, and nothing once every town has reported; `whole` says 全县 then.
 */
export const coverageMarks = { chapter: '~chapter', reported: '~reported', whole: '~whole' } as const
export const isCoverage = (figure: string): boolean => Object.values<string>(coverageMarks).includes(figure)
