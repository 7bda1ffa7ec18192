// SPDX-License-Identifier: MulanPSL-2.0
import { useCallback, useEffect, useRef, useState } from 'react'
import { api } from '../api.ts'
import { asDraft, type Draft, dropHere, dropOthers, type FormKey, isWorthKeeping, keepHere, newer, readHere } from './draft.ts'

const pause = 1_000
const longestWait = 3_000

/** Where what was typed stands now: nowhere yet, with the server, or in this tab only. */
export type Kept = 'nothing' | 'server' | 'here'

/** What was not submitted the last time; undefined while it is looked for, null when there is none. An unreachable server is not waited for. */
export function useLastDraft(key: FormKey): Draft | null | undefined {
  const [found, setFound] = useState<Draft | null>()
  const { user, town, kind, matter, step } = key
  useEffect(() => {
    let gone = false
    dropOthers(sessionStorage, user)
    const here = readHere(sessionStorage, { user, town, kind, matter, step })
    const late = new Promise<undefined>(done => setTimeout(done, longestWait))
    const there = api.readDraft({ town, kind, matter, step }).then(
      ({ body }) => asDraft(body),
      () => undefined,
    )
    void Promise.race([there, late]).then(server => gone || setFound(newer(here, server) ?? null))
    return () => {
      gone = true
    }
  }, [user, town, kind, matter, step])
  return found
}

/**
 * Keeps the draft in this tab at once and with the server a second after the last key. `forget` is called when the step was
 * taken: it waits for what is under way, so that no late save brings the draft back.
 */
export function useKeeping(key: FormKey, draft: Draft, initial: Draft): { kept: Kept; forget: () => Promise<void> } {
  const [kept, setKept] = useState<Kept>('nothing')
  const line = useRef<Promise<void>>(Promise.resolve())
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; send: () => void }>(undefined)
  const { user, town, kind, matter, step } = key

  useEffect(() => {
    const [here, there] = [
      { user, town, kind, matter, step },
      { town, kind, matter, step },
    ]
    const worth = isWorthKeeping(draft, initial)
    if (draft === initial) return
    if (worth) keepHere(sessionStorage, here, draft)
    else dropHere(sessionStorage, here)
    const send = () => {
      waiting.current = undefined
      line.current = line.current
        .then(async () => void (await (worth ? api.saveDraft({ ...there, body: { ...draft } }) : api.dropDraft(there))))
        .then(
          () => setKept(worth ? 'server' : 'nothing'),
          () => setKept(worth ? 'here' : 'nothing'),
        )
    }
    clearTimeout(waiting.current?.timer)
    waiting.current = { timer: setTimeout(send, pause), send }
  }, [user, town, kind, matter, step, draft, initial])

  useEffect(
    () => () => {
      clearTimeout(waiting.current?.timer)
      waiting.current?.send()
    },
    [],
  )

  const forget = useCallback(async () => {
    clearTimeout(waiting.current?.timer)
    waiting.current = undefined
    dropHere(sessionStorage, { user, town, kind, matter, step })
    await line.current
    await api.dropDraft({ town, kind, matter, step }).catch(() => undefined)
    setKept('nothing')
  }, [user, town, kind, matter, step])

  return { kept, forget }
}
