// SPDX-License-Identifier: MulanPSL-2.0
import { loadSpecimen } from '../../town/installation.ts'
import type { Installation } from '../installation.ts'
import { addSpecimenAccounts, specimenAccounts } from './accounts.ts'
import { demonstrationOf } from './demonstration.ts'

/**
 * Puts the specimen county into an empty installation, or goes on where an earlier load was cut off: the accounts come last and
 * say that it is whole. An installation with towns of its own is left alone.
 */
export async function loadSpecimenIfEmpty({ store, now }: Installation, progress: (text: string) => void): Promise<void> {
  const towns = await store.towns()
  if (towns.length > 0 && demonstrationOf(towns) === null) return
  if (towns.length > 0 && (await specimenAccounts(store)).length > 0) return
  progress('数据目录是空的，正在装入示范县的演示数据')
  let said = ''
  await loadSpecimen(store, {
    progress: ({ town, done, of }) => {
      const says = `装入 ${town}：${Math.floor((done / of) * 10) * 10}%`
      if (says !== said) progress(says)
      said = says
    },
  })
  await addSpecimenAccounts(store, now())
}
