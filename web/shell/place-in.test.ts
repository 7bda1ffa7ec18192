// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import { placeIn } from './place-in.ts'

it.each([
  ['/towns/12', 'desk'],
  ['/towns/12/', 'desk'],
  ['/towns/12/new', 'new'],
  ['/towns/12/kinds/dispute/new/register', 'new'],
  ['/towns/12/kinds', 'kinds'],
  ['/towns/12/kinds/dispute', 'kinds'],
  ['/towns/12/kinds/law-exam/import', 'kinds'],
  ['/towns/12/matters/018f', 'kinds'],
  ['/towns/12/figures/mediation.resolved', 'figures'],
  ['/towns/12/reports/2023', 'reports'],
  ['/towns/12/duties/2023', 'reports'],
  ['/towns/12/filings', 'filings'],
  ['/towns/12/log', undefined],
])('%s stands in %s', (address, place) => expect(placeIn(address)).toBe(place))
