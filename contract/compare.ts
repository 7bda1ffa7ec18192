// SPDX-License-Identifier: MulanPSL-2.0
import { z } from 'zod'
import { operation } from './operation.ts'
import { matterId, townId } from './words.ts'

/** A paper of the matter that can be put beside another one, and by which step it came. */
const version = z.object({ id: z.string(), name: z.string(), day: z.string(), step: z.string() })
const stretch = z.object({ how: z.enum(['same', 'gone', 'new']), text: z.string() })

export const compare = {
  compareVersions: operation({
    method: 'GET', path: '/api/towns/:town/matters/:matter/compare', summary: '两份文本逐段对照；不指明的对照最后两份',
    input: z.object({ town: townId, matter: matterId, before: z.uuid().optional(), after: z.uuid().optional() }),
    output: z.object({
      title: z.string(), versions: z.array(version), before: z.string().nullable(), after: z.string().nullable(),
      lines: z.array(z.object({ how: z.enum(['same', 'changed', 'gone', 'new']), before: z.array(stretch), after: z.array(stretch) })),
    }),
  }),
}
