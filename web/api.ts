// SPDX-License-Identifier: MulanPSL-2.0
import { QueryCache, QueryClient, queryOptions, useQuery } from '@tanstack/react-query'
import { client, Fault } from '../contract/client.ts'
import type { Contract, Input, OperationName, Output } from '../contract/contract.ts'

export { Fault } from '../contract/client.ts'
export type Answer<K extends OperationName> = Output<Contract[K]>
export type Asks<K extends OperationName> = Input<Contract[K]>

/** The server by name of operation; cookies go along. @throws Fault with the server's own sentence */
export const api = client((path, init) => fetch(path, { credentials: 'same-origin', ...init }))

let signedOut: () => void = () => {}
/** What happens when the server no longer knows who asks. */
export const whenSignedOut = (then: () => void): void => {
  signedOut = then
}

let leaving = false
/** Ends the session at the server; false where it was not reached and goes on. Whom it no longer knows has none. */
export const endSession = (): Promise<boolean> =>
  api.signOut({}).then(() => true, (fault: unknown) => fault instanceof Fault && fault.status === 401)

/**
 * Ends the session and leaves its pages. They are left even where the server was not reached: the next person at this desk must not
 * see this one's; `leave` is told that the session goes on. A page that still asks meanwhile does not have the next person led back to it.
 */
export async function signOut(leave: (ended: boolean) => Promise<void>): Promise<void> {
  leaving = true
  try {
    await leave(await endSession())
    queries.clear()
  } finally {
    leaving = false
  }
}

const isFinal = (fault: unknown) => fault instanceof Fault && fault.status >= 400 && fault.status < 500

export const queries = new QueryClient({
  queryCache: new QueryCache({
    onError(fault, query) {
      if (fault instanceof Fault && fault.status === 401 && query.queryKey[0] !== 'me' && !leaving) signedOut()
    },
  }),
  defaultOptions: { queries: { staleTime: 10_000, retry: (times, fault) => !isFinal(fault) && times < 2 } },
})

/** A question to the server as query options: `useQuery(asking('desk', { town }))`. */
export const asking = <K extends OperationName>(name: K, input: Asks<K>) =>
  queryOptions({ queryKey: [name, input] as const, queryFn: () => api[name](input) as Promise<Answer<K>> })

export const askingMe = { ...asking('me', {}), staleTime: 300_000 }

/** After anything was written: what is on screen is asked for anew, since one step may change the desk, lists and figures. */
export const refresh = (): Promise<void> => queries.invalidateQueries()

/** Who is signed in; the frame has asked before any page of a town is drawn. */
export const useMe = (): Answer<'me'> | undefined => useQuery(askingMe).data

export type TownDesk = Answer<'me'>['towns'][number]

/** The town of the page, where the signed-in person holds a post in it. */
export const useTown = (town: number): TownDesk | undefined => useMe()?.towns.find(each => each.id === town)

/** Hands a file to the browser's own download. */
export function save(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
