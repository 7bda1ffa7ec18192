// SPDX-License-Identifier: MulanPSL-2.0
import { linkOptions, useLocation, useParams } from '@tanstack/react-router'
import { useTown } from '../api.ts'
import { Frame } from './frame.tsx'
import { placeIn } from './place-in.ts'

const stranger = {
  title: '没有这个镇的岗位', says: '您在这个镇没有岗位，看不到它的台账；需要办理的，请该镇管理员登记岗位。', next: '去自己任职的镇',
}

/** The frame of a town's pages. */
export function TownFrame() {
  const { town } = useParams({ from: '/signed-in/towns/$town' })
  const here = useTown(Number(town))
  return (
    <Frame
      here={`town:${town}`}
      home={linkOptions({ to: '/towns/$town', params: { town } })}
      parts={useParts(town, here !== undefined)}
      town={here}
      stranger={stranger}
    />
  )
}

function useParts(town: string, known: boolean) {
  const lit = placeIn(useLocation().pathname)
  if (!known) return undefined
  const params = { town }
  return [
    { label: '办理', leads: linkOptions({ to: '/towns/$town', params }), lit: lit === 'desk' },
    { label: '登记', leads: linkOptions({ to: '/towns/$town/new', params }), lit: lit === 'new' },
    { label: '台账', leads: linkOptions({ to: '/towns/$town/kinds', params }), lit: lit === 'kinds' },
    { label: '指标', leads: linkOptions({ to: '/towns/$town/figures', params, search: {} }), lit: lit === 'figures' },
    { label: '报告', leads: linkOptions({ to: '/towns/$town/reports', params }), lit: lit === 'reports' },
    { label: '报送', leads: linkOptions({ to: '/towns/$town/filings', params, search: {} }), lit: lit === 'filings' },
  ]
}
