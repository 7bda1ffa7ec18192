// SPDX-License-Identifier: MulanPSL-2.0
import { keepersOf, kernelSteps, type Kind, type Matter, postFor, Refusal, type Step } from '../../kernel/kernel.ts'
import type { matters } from '../../contract/matters.ts'
import type { Done, KeepStep } from '../../store/store.ts'
import { adoptPapers, refuseStrangePapers } from '../attachments/adopt.ts'
import { HttpFault } from '../http/fault.ts'
import { type AtDesk, atDesk, type HandlersOf, type Visit } from '../http/visit.ts'
import { kindNamed } from './matters.ts'
import { readable } from './readable.ts'
import { orLogged } from './refusals.ts'
import { paperIds } from './shown.ts'

type Writing = 'takeStep' | 'tryStep' | 'correctEntry' | 'strikeEntry' | 'voidMatter' | 'mergeMatter' | 'moveMatter' | 'linkMatter'
type Kept = { town: number; matter: string; reason: string; command: string }

export const stepHandlers: Pick<HandlersOf<typeof matters>, Writing> = {
  async takeStep({ town, kind: id, matter, step, day, village, data, command }, visit) {
    const desk = await atDesk(visit, town)
    const kind = kindNamed(visit, id)
    const before = matter === undefined ? undefined : (await readable(desk, matter)).matter
    const papers = paperIds(kind, data)
    const done = await orLogged(desk, visit, { kind: id, matter, step }, async () => {
      refuseWithoutPost(kind, step, before, village, desk)
      await refuseStrangePapers(desk, papers, matter)
      return desk.ledger.run(
        { command, kind: id, step, day, data, ...(matter === undefined ? {} : { matter }), ...(village === undefined ? {} : { village }) },
        { actor: desk.actor, at: visit.at })
    })
    await adoptPapers(desk, papers, done.matter)
    return doneSays(done)
  },
  // The page holds back what it sees will be refused; it was tried all the same, and is kept as what the ledger refuses.
  async tryStep({ town, kind: id, matter, step, day, village, data, command }, visit) {
    const desk = await atDesk(visit, town)
    const kind = kindNamed(visit, id)
    const before = matter === undefined ? undefined : (await readable(desk, matter)).matter
    const tried = orLogged(desk, visit, { kind: id, matter, step }, async () => {
      refuseWithoutPost(kind, step, before, village, desk)
      const asked = {
        command: `${command} tried`,
        kind: id,
        step,
        day,
        data,
        ...(matter === undefined ? {} : { matter }),
        ...(village === undefined ? {} : { village }),
      }
      const [told] = await desk.ledger.runOrTell([{ command: asked, commander: { actor: desk.actor, at: visit.at } }], 'try')
      if (told instanceof Refusal) throw told
    })
    return {
      says: await tried.then(() => null, (error: unknown) => {
        if (error instanceof Refusal || error instanceof HttpFault) return error.message
        throw error
      }),
    }
  },
  correctEntry: async ({ town, of, values, day, ...kept }, visit) => {
    const desk = await atDesk(visit, town)
    const papers = paperIds((await readable(desk, kept.matter)).kind, values ?? {})
    await refuseStrangePapers(desk, papers, kept.matter)
    const done = await keep(visit, { town, ...kept }, { step: 'correct', of, ...(values ? { values } : {}), ...(day ? { day } : {}) })
    await adoptPapers(desk, papers, done.matter)
    return done
  },
  strikeEntry: ({ of, ...kept }, visit) => keep(visit, kept, { step: 'strike', of }),
  voidMatter: (kept, visit) => keep(visit, kept, { step: 'void' }),
  mergeMatter: ({ into, ...kept }, visit) => keep(visit, kept, { step: 'merge', into }, into),
  moveMatter: ({ village, ...kept }, visit) => keep(visit, kept, { step: 'move', village }),
  linkMatter: ({ to, ...kept }, visit) => keep(visit, kept, { step: 'link', to }, to),
}

type Keeping = KeepStep extends infer Each ? (Each extends KeepStep ? Omit<Each, 'command' | 'matter' | 'reason'> : never) : never

/** A step every kind has, on a matter the actor may read; the other matter it names must be readable too. */
async function keep(visit: Visit, { town, matter: id, reason, command }: Kept, step: Keeping, other?: string) {
  const desk = await atDesk(visit, town)
  const { kind, matter } = await readable(desk, id)
  if (other !== undefined) await readable(desk, other)
  const posts = keepersOf(kind)
  return orLogged(desk, visit, { kind: kind.id, matter: id, step: step.step }, async () => {
    if (!desk.actor.posts.some(held => posts.includes(held.post) && (held.village === 0 || held.village === matter.village)))
      throw new HttpFault(403, `您的岗位不能${kernelSteps[step.step]}${kind.label}，请交由${named(posts, visit)}办理`)
    return doneSays(await desk.ledger.run({ ...step, command, matter: id, reason } as KeepStep, { actor: desk.actor, at: visit.at }))
  })
}

/** What the ledger would refuse too, told here as a want of permission; an unknown step is the ledger's to refuse. */
function refuseWithoutPost(kind: Kind, name: string, matter: Matter | undefined, village: number | undefined, { actor }: AtDesk): void {
  const step: Step | undefined = kind.procedure.steps[name]
  if (step && !postFor(step, matter?.village ?? village, actor)) throw new HttpFault(403, `您的岗位不能办理${kind.label}的${step.label}，请交由有权的岗位办理`)
}

const named = (
  posts: readonly string[],
  {
    installation: {
      store: { register },
    },
  }: Visit,
): string => posts.map(post => register.posts[post] ?? post).join('、')

const doneSays = ({ matter, number, state, position }: Done) => ({ matter, number, state, position })
