// SPDX-License-Identifier: MulanPSL-2.0
import './demonstration.css'

/** On every page of a demonstration; nothing elsewhere. */
export const Demonstration = ({ says }: { says: string | null | undefined }) =>
  says ? <aside className="demonstration" aria-label="演示">{says}</aside> : null
