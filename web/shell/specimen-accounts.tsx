// SPDX-License-Identifier: MulanPSL-2.0
import { useState } from 'react'
import type { Answer } from '../api.ts'

type Account = Answer<'welcome'>['accounts'][number]

/** The accounts of a demonstration, town by town; choosing one fills the form. */
export function SpecimenAccounts({ accounts, choose }: { accounts: readonly Account[]; choose: (account: Account) => void }) {
  const towns = [...new Set(accounts.map(account => account.town))]
  const [town, setTown] = useState(towns[0])
  return (
    <section className="specimen" aria-labelledby="specimen">
      <h2 id="specimen">演示账号</h2>
      {towns.length > 1 && (
        <div className="field">
          <label htmlFor="specimen-town">镇</label>
          <select id="specimen-town" className="native" value={town} onChange={event => setTown(event.target.value)}>
            {towns.map(each => <option key={each}>{each}</option>)}
          </select>
        </div>
      )}
      <ul>
        {accounts.filter(account => account.town === town).map(account => (
          <li key={account.name}><button type="button" className="plain-button" onClick={() => choose(account)}>{account.display}</button></li>
        ))}
      </ul>
      <p className="quiet">选一个账号填入上面的用户名和密码，再按“登录”。</p>
    </section>
  )
}
