// SPDX-License-Identifier: MulanPSL-2.0
import './demonstration.css'

/** On every page of a demonstration; nothing elsewhere. */
export const Demonstration = ({ says }: { says: string | null | undefined }) => (says ? <p className="demonstration">{says}</p> : null)
