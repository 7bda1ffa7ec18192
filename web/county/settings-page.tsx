// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { asking } from '../api.ts'
import { CountyKey } from '../federation/county-side.tsx'
import { UnitsBelow } from '../federation/units-below.tsx'
import { usePageTitle } from '../shell/page-title.ts'
import { Shown } from '../shell/states.tsx'
import { tabTitle } from '../words.ts'
import { FigureOrder, Limits } from './limits.tsx'
import { Names } from './names.tsx'
import { TownKeys } from './town-keys.tsx'
import { useCounty } from './use-county.ts'

/** What the county sets for itself: its days, its order of figures, what it taught the reader, whose files it takes in. */
export function SettingsPage() {
  const { id, county } = useCounty()
  const settings = useQuery(asking('countySettings', { county: id }))
  usePageTitle(tabTitle('设置', county?.name))
  return (
    <div className="sheet">
      <h1 tabIndex={-1}>设置</h1>
      <Shown of={settings} what="设置">
        {answer => (
          <>
            <Limits county={id} settings={answer} />
            <FigureOrder county={id} settings={answer} />
          </>
        )}
      </Shown>
      <Names county={id} />
      <TownKeys county={id} towns={county?.towns ?? []} />
      <UnitsBelow county={id} />
      <CountyKey county={id} />
    </div>
  )
}
