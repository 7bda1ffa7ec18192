// SPDX-License-Identifier: MulanPSL-2.0
import { useParams } from '@tanstack/react-router'
import { MatterPage } from '../matter/matter-page.tsx'
import { NewMatterPage } from '../matter/new-matter-page.tsx'

/** The matter that the address names. */
export function MatterAt() {
  const { town, matter } = useParams({ from: '/signed-in/towns/$town/matters/$matter' })
  return <MatterPage key={matter} town={Number(town)} matter={matter} />
}

/** The empty form of the opening step that the address names. */
export function NewMatterAt() {
  const { town, kind, step } = useParams({ from: '/signed-in/towns/$town/kinds/$kind/new/$step' })
  return <NewMatterPage key={`${kind}/${step}`} town={Number(town)} kind={kind} step={step} />
}
