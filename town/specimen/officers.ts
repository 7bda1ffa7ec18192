// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, addMonths, type Day } from '../../law/law.ts'
import { peopleWritten, specimenEnd, workdayFrom, workdayUntil } from './days.ts'
import { linked, type LifeStep } from './life.ts'
import type { Script } from './script.ts'

/** A certificate holds for five years. */
const certificateMonths = 60
/** A renewal is asked for this many days before the certificate runs out. */
const renewedBefore = 20
/** The second officer came with an older certificate, which runs out soon after the specimen's last day. */
const older = 1

/** Officers on post: all but the last hold a certificate. Answers with the keys of those who do. */
export function officers(
  script: Script, { year, certified, uncertified = 0, team }: { year: number; certified: number; uncertified?: number; team: string },
): string[] {
  const seeded = script.seeded('officers')
  const people = [script.holder('enforcement-head'), script.holder('enforcement-team'), ...script.people.some(certified + uncertified - 2)]
  const keys = people.map((person, at) => {
    const day = workdayFrom(addDays(peopleWritten(year), at % 2))
    const record: LifeStep = {
      step: 'record', day, recordedOn: day, by: 'enforcement-head',
      data: { person, team: linked(team), post: seeded.pick(['a', 'a', 'b']), from: day },
    }
    const steps = at < certified ? [record, ...certificate(script, year, day, at)] : [record]
    return script.add({ key: `officer-${at + 1}`, kind: 'enforcement-officer', village: 0, steps })
  })
  return keys.slice(0, certified)
}

/** The certificate as it was shown on the first day, and its renewal where it runs out while the specimen lasts. */
function certificate(script: Script, year: number, day: Day, at: number): LifeStep[] {
  const seeded = script.seeded(`certificate ${at}`)
  const lately = workdayFrom(addDays(`${year - 1}-03-01`, seeded.between(0, 240)))
  const issuedOn = at === older ? workdayFrom(`2021-12-${20 + (script.town.id % 5)}`) : lately
  const validTo = addDays(addMonths(issuedOn, certificateMonths), -1)
  const number = `示范执${script.town.id}${String(at + 1).padStart(3, '0')}`
  const by = 'enforcement-head'
  const shown: LifeStep = {
    step: 'certify', day, by, data: {
      certificate: number, obtained: at === older ? 'moved' : 'first', scope: `综合执法，示范县${script.town.name}`, issuedOn, validTo,
    },
  }
  const renewed = workdayUntil(addDays(validTo, -renewedBefore))
  if (renewed > specimenEnd || at === older) return [shown]
  return [
    shown, { step: 'renew', day: renewed, by },
    { step: 'receive', day: renewed, by, data: { validTo: addMonths(validTo, certificateMonths) } },
  ]
}
