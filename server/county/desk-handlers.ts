// SPDX-License-Identifier: MulanPSL-2.0
import type { countyDesk } from '../../contract/county.ts'
import { filingKinds, filingName, printed, Refusal } from '../../kernel/kernel.ts'
import { writeOfficialDocument } from '../../paper/official-document.ts'
import { lineHash } from '../../store/chain.ts'
import { inUnit } from '../../store/county/submitted.ts'
import { desksOf, keysAt, registerKeyAt, type RegisteredKey } from '../../store/county/taken.ts'
import { initialsOf } from '../../store/query/initials.ts'
import { Manuscripts } from '../../store/manuscript/manuscripts.ts'
import { fingerprintOf, isPublicKey, publicKeyOf } from '../../store/seal/town-key.ts'
import { docx } from '../handlers/docx.ts'
import { userNames } from '../handlers/user-names.ts'
import { HttpFault } from '../http/fault.ts'
import type { HandlersOf, Visit } from '../http/visit.ts'
import { manuscriptDocument } from '../manuscript/document.ts'
import { demonstrationOf } from '../specimen/demonstration.ts'
import { atCounty, type AtCounty, townUnder } from './at-county.ts'
import { countyFigures, draftCountyReport, printedToday } from './county-report.ts'
import { coverageAsWords } from './coverage.ts'
import { takeIn } from './federation.ts'
import { giveBack } from './give-back.ts'
import { onwardFile, onwardForm, onwardSaid, takeOnward } from './onward.ts'
import { recallReturn } from './recall.ts'
import { isRecall, returnSlip } from './return-slip.ts'
import { bytesSent } from './read.ts'
import { Shelf } from './reports.ts'
import { type Settings, setSettings, settingsOf, submissionLaw } from './settings.ts'
import { submissionsOf } from './submissions.ts'
import { registerBelow, registeredBelow } from './units-below.ts'
import { yearsKnown } from './years.ts'

/** A hundred times what a year's figures of a busy town take: a county hands on those of all its towns in one file. */
const fileLimit = 50 * 1024 * 1024

const settingsSay = ({ figures, ...settings }: Settings) => ({ ...settings, figures: [...figures], law: submissionLaw })

export const countyDeskHandlers: HandlersOf<typeof countyDesk> = {
  async countySettings({ county }, visit) {
    return settingsSay(await settingsOf(await atCounty(visit, county), visit))
  },
  async setCounty({ county, ...given }, visit) {
    const desk = await atCounty(visit, county)
    return settingsSay(await setSettings(desk, visit, { county, ...given }, await settingsOf(desk, visit)))
  },
  async submissions({ county, year }, visit) {
    const desk = await atCounty(visit, county)
    return submissionsOf(desk, visit, year, await settingsOf(desk, visit))
  },
  async countyYears({ county }, visit) {
    return { years: await yearsKnown(await Shelf.of(await atCounty(visit, county), visit)) }
  },
  async indicators({ county }, visit) {
    const { called } = await Shelf.of(await atCounty(visit, county), visit)
    return {
      indicators: [...called.values()].map(({ code, label, unit, kindLabel }) => ({ code, label, unit, kindLabel, initials: initialsOf(label) })),
    }
  },

  async townKeys({ county }, visit) {
    const desk = await atCounty(visit, county)
    const keys = await inUnit(visit.installation.store.engine, desk.county, tx => keysAt(tx, desksOf(desk.county)))
    return { keys: await keysSay(desk, visit, keys) }
  },
  async registerKey({ county, town, key }, visit) {
    const desk = await atCounty(visit, county)
    const { id, desk: at } = townUnder(desk, town)
    if (!isPublicKey(key)) throw new HttpFault(400, '公钥应以 ed25519: 开头，后面 43 个字符，由镇里用 town-key 命令取得', 'key')
    const keys = await inUnit(visit.installation.store.engine, desk.county, async tx => {
      await registerKeyAt(tx, at, id, key.trim(), { by: desk.user.id, at: visit.at })
      return keysAt(tx, [at])
    })
    return (await keysSay(desk, visit, keys.filter(({ of }) => of === id)))[0]!
  },
  async unitKeys({ county }, visit) {
    const desk = await atCounty(visit, county)
    return { units: await registeredBelow(visit.installation.store, desk.county) }
  },
  async registerUnitKey({ county, unit, key }, visit) {
    const desk = await atCounty(visit, county)
    return { fingerprint: await registerBelow(visit.installation.store, desk.county, unit, key, { by: desk.user.id, at: visit.at }) }
  },
  async takeIn({ county }, visit) {
    const desk = await atCounty(visit, county)
    const text = Buffer.from(await bytesSent(visit, fileLimit)).toString('utf8')
    if (text.startsWith(`{"form":"${onwardForm}"`)) return onwardTaken(desk, visit, text)
    const { town, ...taken } = await takeIn(visit.installation.store, desk.county, text, { by: desk.user.id, at: visit.at })
    return { town: town.id, name: town.name, ...taken }
  },

  async returnFiling({ county, town, kind, period, saw, message, command }, visit) {
    const shelf = await Shelf.of(await atCounty(visit, county), visit)
    const filing = await shelf.filing(town, kind, period)
    if (filing.hash !== saw) throw new Refusal(`${shelf.townName(town)}${filingName(kind, period)}在您打开之后已重新报送，请刷新后再办理`)
    return { returned: visit.at.toISOString(), ...(await giveBack(shelf.returning, filing, { comments: message.trim(), command })) }
  },
  async recallReturn({ county, town, kind, period, saw, reason, command }, visit) {
    const shelf = await Shelf.of(await atCounty(visit, county), visit)
    const filing = await shelf.filing(town, kind, period)
    if (filing.hash !== saw) throw new Refusal(`${shelf.townName(town)}${filingName(kind, period)}在您打开之后已重新报送，退回不能再撤回`)
    return recallReturn(shelf.returning, filing, { comments: reason.trim(), command })
  },
  async onwardFile({ county, kind, period }, visit) {
    const { county: unit } = await atCounty(visit, county)
    const text = await onwardFile(visit.installation.store, unit, kind, period)
    return { name: `${unit.name}${filingName(kind, period)}上报文件.json`, mediaType: 'application/json',
      body: new Uint8Array(Buffer.from(text, 'utf8')) }
  },
  async returnSlip({ county, town: id, kind, period }, visit) {
    const desk = await atCounty(visit, county)
    const town = townUnder(desk, id)
    const text = await returnSlip(visit.installation.store, desk.county, town, kind, period)
    const what = isRecall(text) ? '撤回退回单' : '退回单'
    return {
      name: `${town.name}${filingName(kind, period)}${what}.json`,
      mediaType: 'application/json',
      body: new Uint8Array(Buffer.from(text, 'utf8')),
    }
  },
  async countyKey({ county }, visit) {
    await atCounty(visit, county)
    const key = publicKeyOf(visit.installation.store.master, county)
    return { key, fingerprint: fingerprintOf(key) }
  },

  async countyManuscript({ county, year }, visit) {
    const { shelf, text } = await textOf(visit, county)
    const [figures, saved] = [await countyFigures(shelf, year), await text.read({ kind: 'annual-report', period: String(year) })]
    const draft = await draftCountyReport(shelf, year, figures)
    const names = await userNames(visit.installation.store, saved ? [saved.by] : [])
    const known = [...figures.values()].filter(({ zero }) => zero !== 'not-reported')
    return {
      manuscript: saved ? printedToday(shelf, figures, saved.manuscript) : draft.manuscript,
      revision: saved?.revision ?? 0,
      savedBy: saved ? names(saved.by) : null,
      savedAt: saved?.saved ?? null,
      figures: Object.fromEntries(
        known.map(figure => [
          figure.code,
          { label: figure.label, printed: printed(figure), towns: figure.towns, of: shelf.desk.county.towns.length },
        ]),
      ),
      fedBy: draft.fedBy,
      without: draft.without,
    }
  },
  async saveCountyManuscript({ county, year, base, manuscript }, visit) {
    const { shelf, text } = await textOf(visit, county)
    const saved = await text.save({ kind: 'annual-report', period: String(year) }, base, manuscript, shelf.who.by, visit.at)
    if (saved.saved) return { saved: true, revision: saved.revision, conflict: null }
    const names = await userNames(visit.installation.store, [saved.latest.by])
    return { saved: false, revision: saved.latest.revision, conflict: { by: names(saved.latest.by), at: saved.latest.saved, kept: saved.kept } }
  },
  async countyManuscriptDocument({ county, year }, visit) {
    const { shelf, text } = await textOf(visit, county)
    const [figures, saved] = [await countyFigures(shelf, year), await text.read({ kind: 'annual-report', period: String(year) })]
    const manuscript = saved ? printedToday(shelf, figures, saved.manuscript) : (await draftCountyReport(shelf, year, figures)).manuscript
    const towns = new Set(shelf.desk.county.towns.map(({ id }) => id))
    const marking = demonstrationOf((await visit.installation.store.towns()).filter(({ id }) => towns.has(id)))
    const body = new Uint8Array(await writeOfficialDocument(manuscriptDocument(coverageAsWords(manuscript), undefined, marking)))
    return { name: `${manuscript.title.replace(/\s+/g, '')}.docx`, mediaType: docx, body }
  },
}

/** A file of a unit below: what of it was not taken is told, whatever was. @throws Refusal */
async function onwardTaken({ county, user }: AtCounty, { installation: { store }, at }: Visit, text: string) {
  const told = await takeOnward(store, county, text, { by: user.id, at })
  if (told.refused.length > 0) throw new Refusal(onwardSaid(told))
  const { unit, kind, period, taken } = told
  return { town: unit.id, name: unit.name, kind, kindLabel: filingKinds[kind], period, submitted: at.toISOString(), hash: lineHash(text),
    repeated: taken === 0, onward: onwardSaid(told) }
}

/** The county's shelf, and its own texts: kept as a town's are, under the county. */
async function textOf(visit: Visit, county: number): Promise<{ shelf: Shelf; text: Manuscripts }> {
  const shelf = await Shelf.of(await atCounty(visit, county), visit)
  return { shelf, text: new Manuscripts({ town: county, within: work => shelf.inside(work) }) }
}

async function keysSay({ county }: AtCounty, { installation: { store } }: Visit, keys: readonly RegisteredKey[]) {
  const nameOf = await userNames(store, keys.map(({ by }) => by))
  return keys.flatMap(({ of: town, key, registered, by }) => {
    const name = county.towns.find(({ id }) => id === town)?.name
    return name === undefined ? [] : [{ town, name, key, fingerprint: fingerprintOf(key), registered, by: nameOf(by) }]
  })
}
