// SPDX-License-Identifier: MulanPSL-2.0
import { Seeded } from './seeded.ts'

const surnames = [...'赵钱孙李周吴郑冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛奚范彭郎鲁韦昌马苗方俞任袁柳史唐费薛雷贺倪汤']
const given = [
  '守田', '立春', '秋禾', '开渠', '望山', '传粮', '有谷', '兴仓', '明溪', '知礼', '克勤', '维俭', '从善', '思齐', '秉直', '广和', '长青',
  '永顺', '宜安', '世林', '光禾', '德水', '正源', '家谷', '庆丰', '远塘', '朝东', '树声', '本立', '茂才', '素兰', '桂圆', '春禾', '玉竹',
  '冬青', '巧云', '腊梅', '凤枝', '翠屏', '月娥', '红叶', '彩霞', '晓荷', '银杏', '丽禾', '香草', '淑禾', '念慈', '佩文', '映雪',
]

/** Invented names of a town, never the same twice: people are counted by name. */
export class People {
  private readonly left: string[]

  constructor(town: string, taken: readonly string[]) {
    const all = surnames.flatMap(surname => given.map(name => surname + name))
    this.left = new Seeded(`${town} people`).shuffled(all.filter(name => !taken.includes(name)))
  }

  /** @throws Error when the town has more people than names. */
  next(): string {
    const name = this.left.pop()
    if (name === undefined) throw new Error('演示镇的姓名已经用完')
    return name
  }

  some(count: number): string[] {
    return Array.from({ length: count }, () => this.next())
  }
}
