// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { asking } from '../api.ts'
import type { PaperOf, Saving } from './use-saving.ts'

/** Who has saved a newer text meanwhile; asked once a minute and whenever one comes back to the window. */
export function useOthers(of: PaperOf, { base, standing }: Saving): { by: string; at: string } | undefined {
  const history = useQuery({ ...asking('paperHistory', of), refetchInterval: 60_000, refetchOnWindowFocus: 'always', staleTime: 5_000 })
  const newest = history.data?.revisions.find(({ aside }) => !aside)
  return standing.is === 'saved' && newest && newest.revision > base ? { by: newest.by, at: newest.at } : undefined
}
