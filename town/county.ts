// SPDX-License-Identifier: MulanPSL-2.0

/** A village or community of an invented town; its place in the list is how the specimen names it (1 for the first). */
export interface SpecimenVillage {
  id: number
  name: string
  code: string
}

/** An invented town. `short` begins its user names and command ids. */
export interface SpecimenTown {
  id: number
  name: string
  short: string
  code: string
  villages: readonly SpecimenVillage[]
}

/** A row of the table of organisations, as the store keeps it. */
export interface OrgUnit {
  id: number
  parent_id: number | null
  level: 'county' | 'town' | 'village'
  name: string
  code: string
  valid_from: string
  valid_to: string | null
  county_id: number | null
  city_id: number | null
  province_id: number | null
  town_id: number | null
  path: string
}

/** 示范县, above the towns. */
export const specimenCounty = { id: 1, name: '示范县', code: '990100' }
const county = specimenCounty

// No division of China begins with 99, and plain names of hamlets say nothing about any of them.
const town = (place: number, name: string, short: string, villages: readonly string[]): SpecimenTown => {
  const id = 10 + place
  const code = `${county.code}10${place}`
  return {
    id, name, short, code, villages: villages.map((each, at) => ({ id: id * 100 + at + 1, name: each, code: `${code}${201 + at}` })),
  }
}

/** 甲镇 to 戊镇 of 示范县, all invented. */
export const specimenTowns = {
  jia: town(1, '甲镇', 'jia', ['东坪村', '西坪村', '前坝村', '后坝村', '梨园村', '集镇社区']),
  yi: town(2, '乙镇', 'yi', ['桐子村', '柏树村', '麦田村', '油房村', '渡口村', '大湾村', '小湾村', '瓦窑村', '桑园村', '场口社区']),
  bing: town(3, '丙镇', 'bing', ['上塘村', '下塘村', '老屋村', '新屋村', '荷叶村', '枣树村', '正街社区']),
  ding: town(4, '丁镇', 'ding', ['高坎村', '平坎村', '核桃村', '青杠村', '水井村', '岩脚村', '茶园村', '中街社区']),
  wu: town(5, '戊镇', 'wu', ['双堰村', '三角村', '石墙村', '豆子村', '马道村', '龙须村', '坡上村', '坡下村', '南街社区']),
} as const satisfies Record<string, SpecimenTown>

/** The organisations of the specimen county, for an empty table. */
export const specimenUnits: readonly OrgUnit[] = [
  unit(county, 'county', null, { town_id: null, path: `/${county.id}/` }),
  ...Object.values(specimenTowns).flatMap(each => [
    unit(each, 'town', county.id, { town_id: each.id, path: `/${county.id}/${each.id}/` }),
    ...each.villages.map(village => unit(
      village, 'village', each.id, { town_id: each.id, path: `/${county.id}/${each.id}/${village.id}/` },
    )),
  ]),
]

function unit(
  { id, name, code }: { id: number; name: string; code: string }, level: OrgUnit['level'], parent: number | null,
  within: Pick<OrgUnit, 'town_id' | 'path'>,
): OrgUnit {
  return {
    id, parent_id: parent, level, name, code, valid_from: '2020-01-01', valid_to: null, county_id: county.id, city_id: null,
    province_id: null, ...within,
  }
}
