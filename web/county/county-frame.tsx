// SPDX-License-Identifier: MulanPSL-2.0
import { linkOptions, useLocation, useParams } from '@tanstack/react-router'
import { Frame } from '../shell/frame.tsx'
import { useCounty } from './use-county.ts'
import '../figures/figures.css'
import './county.css'

const stranger = {
  title: '没有这个县的岗位', says: '您在这个县没有岗位，看不到各镇报送的内容；需要办理的，请县里的管理员登记岗位。', next: '去自己任职的地方',
}

/** The frame of a county's pages. */
export function CountyFrame() {
  const { county: at } = useParams({ from: '/signed-in/counties/$county' })
  const { county } = useCounty()
  const parts = useParts(at)
  return (
    <Frame
      here={`county:${at}`}
      home={linkOptions({ to: '/counties/$county', params: { county: at } })}
      parts={county && parts}
      stranger={stranger}
    />
  )
}

function useParts(county: string) {
  const [, , , first = ''] = useLocation().pathname.split('/')
  const params = { county }
  return [
    { label: '待办', leads: linkOptions({ to: '/counties/$county', params }), lit: first === '' },
    { label: '报送', leads: linkOptions({ to: '/counties/$county/submissions', params, search: {} }), lit: first === 'submissions' },
    { label: '读报告', leads: linkOptions({ to: '/counties/$county/reports', params, search: {} }), lit: first === 'reports' },
    // A figure's years are reached from the table and lead back to it.
    { label: '各镇指标', leads: linkOptions({ to: '/counties/$county/table', params, search: {} }), lit: first === 'table' || first === 'figures' },
    { label: '汇总', leads: linkOptions({ to: '/counties/$county/roll-up', params, search: {} }), lit: first === 'roll-up' },
    { label: '县级报告', leads: linkOptions({ to: '/counties/$county/own', params }), lit: first === 'own' },
    { label: '设置', leads: linkOptions({ to: '/counties/$county/settings', params }), lit: first === 'settings' },
  ]
}
