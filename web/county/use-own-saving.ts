// SPDX-License-Identifier: MulanPSL-2.0
import { useEffect, useRef, useState } from 'react'
import type { Manuscript } from '../../kernel/kernel.ts'
import { type Answer, api, Fault, queries } from '../api.ts'
import { drop, keep } from '../manuscript/kept.ts'
import type { Conflict } from '../manuscript/use-saving.ts'

export type Own = Answer<'countyManuscript'>

/** Where the county's text stands. */
export type OwnStanding =
  | { is: 'saved' | 'unsaved' | 'saving' }
  | { is: 'failed'; says: string }
  | { is: 'conflict'; latest: Conflict['latest']; kept: number | null }

export interface OwnSaving {
  standing: OwnStanding
  base: number
  /** The text that what is written rests on. */
  from: Manuscript
  changed(manuscript: Manuscript): void
  saveNow(): Promise<void>
  goOnFrom(latest: Pick<Own, 'revision' | 'manuscript'>): void
}

const idle = 1_500

/** Saves the county's text a moment after the last key; until then it lies in this browser, and a second writer's is put beside it. */
export function useOwnSaving(county: number, year: number, place: string, start: Pick<Own, 'revision' | 'manuscript'>): OwnSaving {
  const [standing, setStanding] = useState<OwnStanding>({ is: 'saved' })
  const [base, setBase] = useState(start.revision)
  const state = useRef({ base: start.revision, from: start.manuscript, text: undefined as Manuscript | undefined, busy: false })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const goOnFrom: OwnSaving['goOnFrom'] = ({ revision, manuscript }) => {
    Object.assign(state.current, { base: revision, from: manuscript, text: undefined })
    setBase(revision)
    drop(place)
    setStanding({ is: 'saved' })
  }

  const saveNow = async (): Promise<void> => {
    clearTimeout(timer.current)
    const now = state.current
    const { text } = now
    if (text === undefined || now.busy) return
    now.busy = true
    setStanding({ is: 'saving' })
    try {
      const { saved, revision, conflict } = await api.saveCountyManuscript({ county, year, base: now.base, manuscript: text })
      if (!saved) return setStanding({ is: 'conflict', latest: await latestOf(county, year), kept: conflict?.kept ?? null })
      Object.assign(now, { base: revision, from: text })
      setBase(revision)
      if (now.text === text) goOnFrom({ revision, manuscript: text })
      else later()
    } catch (fault) {
      setStanding({ is: 'failed', says: fault instanceof Fault ? fault.message : '没有保存成功，请再按“保存”' })
    } finally {
      now.busy = false
    }
  }

  const later = () => {
    setStanding({ is: 'unsaved' })
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void saveNow(), idle)
  }

  const changed = (manuscript: Manuscript) => {
    state.current.text = manuscript
    keep(place, { base: state.current.base, from: state.current.from, manuscript })
    later()
  }
  return { standing, base, from: state.current.from, changed, saveNow, goOnFrom }
}

async function latestOf(county: number, year: number): Promise<Conflict['latest']> {
  const { revision, manuscript, savedBy, savedAt } = await queries.fetchQuery({
    queryKey: ['countyManuscript', { county, year }], queryFn: () => api.countyManuscript({ county, year }), staleTime: 0,
  })
  return { revision, manuscript, by: savedBy ?? '', at: savedAt ?? '' }
}
