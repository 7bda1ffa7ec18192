// SPDX-License-Identifier: MulanPSL-2.0
import { isGiven } from '../../kernel/declare/declare.ts'

/** A form as far as it was filled in, whatever its state. */
export interface Draft {
  /** As typed; not yet a day, perhaps. */
  day: string
  village?: number
  data: Readonly<Record<string, unknown>>
  /** Names of the ids in the data. */
  names: Readonly<Record<string, string>>
  /** Kept until the step is taken, so that sending it again counts once. */
  command: string
  /** When it was last changed here, ISO 8601. */
  saved: string
}

/** Which form it is: of a matter, or without one of a new one. */
export interface FormKey {
  /** Whose: the next person at this desk must not see what this one typed. */
  user: string
  town: number
  kind: string
  matter: string
  step: string
}

type Keep = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const drafts = 'fazhen:draft:'
const nameOf = ({ user, town, kind, matter, step }: FormKey): string => `${drafts}${user}:${town}:${kind}:${matter}:${step}`

/** A body as it came back from storage or the server; undefined when it is no draft. */
export function asDraft(body: unknown): Draft | undefined {
  if (typeof body !== 'object' || body === null) return undefined
  const { day, village, data, names, command, saved } = body as Partial<Draft>
  if (typeof day !== 'string' || typeof command !== 'string' || typeof saved !== 'string' || typeof data !== 'object' || data === null)
    return undefined
  return { day, data, names: names ?? {}, command, saved, ...(typeof village === 'number' ? { village } : {}) }
}

/** Keeps the draft in this tab at once; a full or forbidden storage leaves it to the server's copy. */
export function keepHere(storage: Keep, key: FormKey, draft: Draft): void {
  try {
    storage.setItem(nameOf(key), JSON.stringify(draft))
  } catch {
    // The server's copy is the other leg.
  }
}

export function readHere(storage: Keep, key: FormKey): Draft | undefined {
  try {
    return asDraft(JSON.parse(storage.getItem(nameOf(key)) ?? 'null'))
  } catch {
    return undefined
  }
}

export function dropHere(storage: Keep, key: FormKey): void {
  try {
    storage.removeItem(nameOf(key))
  } catch {
    // Nothing was kept.
  }
}

/** Removes from this tab what other people left in it. */
export function dropOthers(storage: Storage, user: string): void {
  for (const name of Object.keys(storage)) if (name.startsWith(drafts) && !name.startsWith(`${drafts}${user}:`)) storage.removeItem(name)
}

/** The one that was changed last. */
export const newer = (one: Draft | undefined, other: Draft | undefined): Draft | undefined =>
  one && other ? (Date.parse(other.saved) > Date.parse(one.saved) ? other : one) : (one ?? other)

/** Whether there is anything in it somebody would miss; `initial` is what the form began with. */
export const isWorthKeeping = (draft: Draft, initial: Pick<Draft, 'data' | 'village' | 'day'>): boolean =>
  draft.village !== initial.village ||
  draft.day !== initial.day ||
  Object.entries(draft.data).some(([name, value]) => isGiven(value) && JSON.stringify(value) !== JSON.stringify(initial.data[name]))

/** 10:32 of today, 11月20日 10:32 of another day, as the clock in China shows it. */
export function savedAt(saved: string, now: Date): string {
  const china = { timeZone: 'Asia/Shanghai' } as const
  const at = new Date(saved)
  const time = at.toLocaleTimeString('zh-CN', { ...china, hour: '2-digit', minute: '2-digit', hour12: false })
  const date = (moment: Date) => moment.toLocaleDateString('zh-CN', { ...china, month: 'long', day: 'numeric' })
  return date(at) === date(now) ? time : `${date(at)} ${time}`
}
