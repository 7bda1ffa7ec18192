// SPDX-License-Identifier: MulanPSL-2.0
import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

/** After going to another page the reading place is its heading, as after a full load; not when only a filter changed. */
export function useFocusOnHeading(): void {
  const router = useRouter()
  useEffect(() => router.subscribe('onRendered', ({ fromLocation, toLocation }) => {
    if (!fromLocation || fromLocation.pathname === toLocation.pathname) return
    const heading = document.querySelector<HTMLElement>('main h1')
    if (heading?.hasAttribute('tabindex')) heading.focus({ preventScroll: true })
    else document.getElementById('content')?.focus({ preventScroll: true })
  }), [router])
}
