// SPDX-License-Identifier: MulanPSL-2.0
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kinds } from '../../kinds/register.ts'
import { giveBack, openCounty, submit } from '../../store/county/county-under-test.ts'
import { foldUp, rolledUp } from '../../store/county/roll-up.ts'
import { submittedIn, inUnit } from '../../store/county/submitted.ts'
import { keyAt, registerKeyAt } from '../../store/county/taken.ts'
import { unitOf } from '../../store/county/units.ts'
import { openMemory } from '../../store/engine/memory.ts'
import { canonical } from '../../store/chain.ts'
import { publicKeyOf, signFor } from '../../store/seal/town-key.ts'
import { Store } from '../../store/store.ts'
import { type Installation, installationOf } from '../installation.ts'
import type { Options, Out } from '../machine/verb.ts'
import { runVerb } from '../machine/verbs.ts'
import { federationFile, takeIn } from './federation.ts'
import { takeOnward } from './onward.ts'

const now = new Date('2026-03-01T02:00:00Z')
const who = { by: '某某', at: now }

describe('a county hands on to its city what its towns submitted', () => {
  let directory: string
  const servers: Installation[] = []
  const said: string[] = []
  let written = ''
  const out: Out = {
    line: async text => void said.push(text), progress: text => void said.push(text),
    async file(_, pieces) {
      written = ''
      for await (const piece of pieces) written += Buffer.from(piece).toString('utf8')
    },
  }
  const [ofTown, ofCounty, ofCity] = [0, 1, 2]
  const store = (server: number): Store => servers[server]!.store
  const verb = async (server: number, name: string, options: Options): Promise<string> => {
    said.length = 0
    await runVerb(name, servers[server]!, options, out)
    return said.join('\n')
  }
  const handedOn = async (): Promise<string> => {
    await verb(ofCounty, 'federate', { county: '示范县', period: '2025', out: 'F' })
    return written
  }
  const takeUp = async (text: string): Promise<string> => {
    const path = join(directory, 'F.json')
    await writeFile(path, text)
    return verb(ofCity, 'take-in', { file: path })
  }

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'fazhen-onward-'))
    for (let n = 0; n < 3; n++) {
      const each = new Store(await openMemory(), kinds, { bytes: randomBytes(32) })
      await openCounty(each.engine)
      servers.push(installationOf(each, join(directory, String(n)), () => now))
    }
    // 甲镇 keeps its ledger at the county, 乙镇 its own.
    for (const [server, town] of [[ofCounty, 11], [ofTown, 12]] as const) {
      const ledger = await store(server).ledger(town)
      await ledger.run({ command: 'one', kind: 'legal-education-event', step: 'record', day: '2025-03-15',
        data: { form: 'lecture', venueType: 'village', consults: 10 } },
        { actor: { id: 'clerk', posts: Object.keys(kinds.posts).map(post => ({ post, village: 0 })) }, at: new Date('2025-12-31T08:00:00Z') })
      await submit(ledger, '2025', `2026-02-${town}`)
    }
    const county = (await unitOf(store(ofCounty).engine.db, 1))!
    await inUnit(store(ofCounty).engine, county, tx => registerKeyAt(tx, 1, 12, publicKeyOf(store(ofTown).master, 12), who))
    await takeIn(store(ofCounty), county, await federationFile(store(ofTown), await store(ofTown).ledger(12), 'figures', '2025'), who)
  })
  afterAll(async () => {
    await Promise.all(servers.map(each => each.store.close()))
    await rm(directory, { recursive: true, force: true })
  })

  it('is taken only from a county whose key the city has, as that county signed it', async () => {
    const file = await handedOn()
    await expect(takeUp(file)).rejects.toThrow(/^示范县还没有登记公钥，不能核对是谁签的；请与示范县核对指纹 .+ 后，先在“设置”的“下级单位的公钥”里登记$/)
    const { key } = JSON.parse(await verb(ofCounty, 'town-key', { county: '示范县', json: true }))
    expect(await verb(ofCity, 'town-key', { county: '示范县', register: key })).toContain('示范市')
    await expect(takeUp(file.replace('2026-02-12', '2026-02-13'))).rejects.toThrow('示范县的文件签发后被改动过，没有接收；请让示范县重新导出')
    await expect(takeUp(file.slice(0, -20))).rejects.toThrow('上报文件不完整')
    const posing = { ...JSON.parse(file), key: publicKeyOf(store(ofCity).master, 1) }
    await expect(takeUp(JSON.stringify(posing))).rejects.toThrow('示范县的文件不是用登记的公钥签的')
    await expect(verb(ofCounty, 'federate', { county: '示范县', period: '2024', out: 'F' })).rejects.toThrow('示范县还没有镇报送2024年指标数据')
    const neighbour = (await unitOf(store(ofCity).engine.db, 2))!
    await expect(takeOnward(store(ofCity), neighbour, file, who)).rejects.toThrow('邻县下面没有这个单位')
  })

  it('is taken once, town by town, and adds up to what the county has', async () => {
    expect(await takeUp(await handedOn())).toBe('示范县上报的2025年指标数据：收下 2 份')
    expect(await takeUp(await handedOn())).toBe('示范县上报的2025年指标数据：以前已收过 2 份')
    const sums = []
    for (const [server, id] of [[ofCounty, 1], [ofCity, 1], [ofCity, 8]] as const) {
      const { engine } = store(server)
      await foldUp(engine, (await unitOf(engine.db, id))!, '2025')
      const [row] = await rolledUp(engine, [id], '2025', ['legaledu.lectures'])
      sums.push({ n: row?.n, towns: row?.towns, asOf: row?.asOf })
    }
    expect(sums).toEqual(Array(3).fill({ n: 2, towns: 2, asOf: '2026-02-11T02:00:00.000Z' }))
  })

  it('leaves out what went back; a town’s key that the city knows otherwise is not replaced', async () => {
    await giveBack(await store(ofCounty).ledger(11), 'figures', '2025', '2026-02-20')
    expect(JSON.parse(await handedOn()).signed.filings).toMatchObject([{ town: '9912' }])
    await submit(await store(ofCounty).ledger(11), '2025', '2026-02-25')
    const city = (await unitOf(store(ofCity).engine.db, 8))!
    const later = { ...who, at: new Date('2026-03-02T00:00:00Z') }
    await inUnit(store(ofCity).engine, city, tx => registerKeyAt(tx, 1, 12, publicKeyOf(store(ofCity).master, 12), later))
    expect(await takeUp(await handedOn())).toMatch(/^示范县上报的2025年指标数据：收下 1 份，没有收 1 份（乙镇2025年指标数据的文件不是用登记的公钥签的（.+）$/)
    expect(await inUnit(store(ofCity).engine, city, tx => submittedIn(tx, city, { period: '2025' })))
      .toMatchObject([{ town: 11, submitted: '2026-02-25T02:00:00.000Z', first: '2026-02-11T02:00:00.000Z' }, { town: 12 }])
  })

  it('speaks for its own towns only, and with keys that are keys', async () => {
    const posing = await store(ofCounty).ledger(21)
    await submit(posing, '2025', '2026-02-21')
    const file = await federationFile(store(ofCounty), posing, 'figures', '2025')
    const { signed } = JSON.parse(await handedOn())
    const said = { ...signed, filings: [{ town: '9921', key: publicKeyOf(store(ofCounty).master, 21), file }, { ...signed.filings[0], key: '某某' }] }
    const signature = signFor(store(ofCounty).master, 1, canonical(said))
    const text = canonical({ form: 'fazhen-onward-1', key: publicKeyOf(store(ofCounty).master, 1), signed: said, signature })
    expect(await takeUp(text)).toMatch(/一份也没有收，没有收 2 份（示范县没有编码为 9921 的镇，不能替它上报；.镇的公钥不完整，没有接收它的一份）$/)
    const city = (await unitOf(store(ofCity).engine.db, 8))!
    expect(await inUnit(store(ofCity).engine, city, tx => keyAt(tx, 2, 21))).toBeUndefined()
  })
})
