// SPDX-License-Identifier: MulanPSL-2.0
import { useState } from 'react'

/** What is typed on this page, kept in the browser's tab until it was sent: a reload or a refusal loses nothing. */
export function useKept(place: string): [string, (text: string) => void] {
  const [text, setText] = useState(() => read(place))
  const keep = (next: string) => {
    setText(next)
    try {
      if (next) sessionStorage.setItem(place, next)
      else sessionStorage.removeItem(place)
    } catch {
      // A browser that keeps nothing still lets one type.
    }
  }
  return [text, keep]
}

function read(place: string): string {
  try {
    return sessionStorage.getItem(place) ?? ''
  } catch {
    return ''
  }
}
