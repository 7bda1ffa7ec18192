// SPDX-License-Identifier: MulanPSL-2.0
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'

const options = { path: '/', httpOnly: true, sameSite: 'Strict' } as const

/** With https the name binds the cookie to this host and to https. */
const nameOf = (secure: boolean): string => (secure ? '__Host-fazhen' : 'fazhen')

export const tokenOf = (c: Context, secure: boolean): string | undefined => getCookie(c, nameOf(secure))

/** The session's token lives as long as the browser's window; without one the cookie goes. */
export function setToken(c: Context, secure: boolean, token: string | undefined): void {
  if (token === undefined) setCookie(c, nameOf(secure), '', { ...options, secure, maxAge: 0 })
  else setCookie(c, nameOf(secure), token, { ...options, secure })
}
