// SPDX-License-Identifier: MulanPSL-2.0
import { specimenCounty, type SpecimenTown, specimenTowns } from './county.ts'

/** A post held in a town; `village` is an organisation's id, 0 the whole town. */
export interface SpecimenPost {
  town: number
  post: string
  village: number
  from: string
  to: string | null
}

/** Somebody who may sign in to the demonstration. Entries of the specimen name the id, so the user must be made with it. */
export interface SpecimenAccount {
  id: string
  name: string
  display: string
  town: string
  posts: readonly SpecimenPost[]
}

/** Villages with somebody of their own at a desk; the others come to the town's. */
export const clerkVillage = 1
export const mediatorVillage = 2

const desks = [
  { name: 'shuji', label: '党委书记', posts: ['secretary'] },
  { name: 'zhenzhang', label: '镇长', posts: ['mayor'] },
  { name: 'fenguan', label: '分管领导', posts: ['deputy-leader'] },
  { name: 'dangzheng', label: '党政办', posts: ['party-office'] },
  { name: 'sifa', label: '司法所', posts: ['justice-office'] },
  { name: 'pingan', label: '平安办', posts: ['peace-office'] },
  { name: 'xinfang', label: '信访岗、便民窗口', posts: ['petition-desk', 'service-window'] },
  { name: 'zhifa', label: '综合执法队', posts: ['enforcement-team'] },
  { name: 'duizhang', label: '执法队长', posts: ['enforcement-head'] },
  { name: 'chengban', label: '承办科室', posts: ['handler', 'economic-station'] },
  { name: 'jiwei', label: '纪委', posts: ['discipline-office'] },
  { name: 'cun', label: '村干部、网格员', posts: ['village', 'grid-worker'], village: clerkVillage },
  { name: 'tiaojie', label: '人民调解员', posts: ['mediator'], village: mediatorVillage },
  { name: 'guwen', label: '法律顾问', posts: ['adviser'] },
] as const

/** Whose names these are: the same people stand on the rosters of the town, in the order of the desks. */
const holders: Readonly<Record<keyof typeof specimenTowns, readonly string[]>> = {
  jia: ['沈望山', '许知礼', '魏秉直', '姜素兰', '陶克勤', '彭广和', '喻淑禾', '范开渠', '鲁正源', '苗玉竹', '方从善', '俞守田', '任永顺', '薛念慈'],
  yi: ['秦本立', '何宜安', '吕树声', '施彩霞', '孔维俭', '曹长青', '严巧云', '金朝东', '戚世林', '邹翠屏', '柏思齐', '窦有谷', '章德水', '云佩文'],
  bing: ['苏远塘', '潘晓荷', '葛庆丰', '奚红叶', '郎兴仓', '韦立春', '昌月娥', '袁光禾', '柳传粮', '史凤枝', '唐家谷', '费秋禾', '雷腊梅', '贺明溪'],
  ding: ['倪正源', '汤思齐', '钱从善', '郑银杏', '冯秉直', '褚开渠', '卫淑禾', '蒋望山', '韩守田', '朱素兰', '尤克勤', '杨有谷', '谢广和', '水佩文'],
  wu: ['吴本立', '周树声', '陈朝东', '李翠屏', '张维俭', '赵长青', '孙玉竹', '沈世林', '马兴仓', '华巧云', '许知礼', '魏德水', '姜永顺', '陶念慈'],
}

function accountsOf(short: keyof typeof specimenTowns): SpecimenAccount[] {
  const town: SpecimenTown = specimenTowns[short]
  return desks.map((desk, at) => {
    const village = 'village' in desk ? town.villages[desk.village - 1]! : undefined
    return {
      id: `00000000-0000-7000-8000-${String(town.id * 100 + at + 1).padStart(12, '0')}`,
      name: `${short}.${desk.name}`,
      display: `${holders[short][at]}（${town.name}${village?.name ?? ''}${desk.label}）`,
      town: town.name,
      posts: desk.posts.map(post => ({ town: town.id, post, village: village?.id ?? 0, from: '2021-01-01', to: null })),
    }
  })
}

/** Two people of the county's office: who returns a report and who looks it over are not one. */
const countyDesks = [{ name: 'sifa', display: '罗守正（示范县司法局依法治县办）' }, { name: 'fuhe', display: '梁知微（示范县司法局复核）' }]

const countyAccounts: readonly SpecimenAccount[] = countyDesks.map(({ name, display }, at) => ({
  id: `00000000-0000-7000-8000-${String(specimenCounty.id * 100 + at + 1).padStart(12, '0')}`,
  name: `xian.${name}`,
  display,
  town: specimenCounty.name,
  posts: [{ town: specimenCounty.id, post: 'county-office', village: 0, from: '2021-01-01', to: null }],
}))

/** Everybody who may sign in to the demonstration, town by town, the county last. */
export const specimenAccounts: readonly SpecimenAccount[] =
  [...(Object.keys(specimenTowns) as (keyof typeof specimenTowns)[]).flatMap(accountsOf), ...countyAccounts]

/** The account that holds the post in the town. @throws Error when nobody does. */
export function accountFor(town: SpecimenTown, post: string): SpecimenAccount {
  const found = specimenAccounts.find(account => account.posts.some(held => held.town === town.id && held.post === post))
  if (!found) throw new Error(`${town.name}没有“${post}”这个岗位的演示账号`)
  return found
}

/** Name without the desk, as the rosters have it. */
export const holderOf = (account: SpecimenAccount): string => account.display.replace(/（.*$/u, '')
