// SPDX-License-Identifier: MulanPSL-2.0

const places = {
  desk: /^\/?$/,
  new: /^\/new(\/|$)|^\/kinds\/[^/]+\/new\//,
  kinds: /^\/(kinds|matters)(\/|$)/,
  figures: /^\/(figures|targets)(\/|$)/,
  reports: /^\/(reports|duties|papers)(\/|$)/,
  filings: /^\/filings(\/|$)/,
}
export type PlaceIn = keyof typeof places

/** Which part of a town's pages an address belongs to; a matter is in the ledgers, the form of a new one in 登记. */
export function placeIn(pathname: string): PlaceIn | undefined {
  const within = pathname.replace(/^\/towns\/[^/]+/, '')
  return (Object.keys(places) as PlaceIn[]).find(place => places[place].test(within))
}
