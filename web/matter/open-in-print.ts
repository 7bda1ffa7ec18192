// SPDX-License-Identifier: MulanPSL-2.0
import { useEffect } from 'react'

const folded = '.case-margin details:not([open])'

/** Paper cannot be unfolded: what is folded in the margin is open while the page is printed. */
export function useOpenInPrint(): void {
  useEffect(() => {
    let opened: Element[] = []
    const open = () => {
      opened = [...document.querySelectorAll(folded)]
      for (const each of opened) each.setAttribute('open', '')
    }
    const close = () => {
      for (const each of opened) each.removeAttribute('open')
      opened = []
    }
    window.addEventListener('beforeprint', open)
    window.addEventListener('afterprint', close)
    return () => {
      window.removeEventListener('beforeprint', open)
      window.removeEventListener('afterprint', close)
    }
  }, [])
}
