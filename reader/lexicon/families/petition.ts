// SPDX-License-Identifier: MulanPSL-2.0
import type { Family } from '../family.ts'

const PETITION = ['信访', '来访', '上访', '诉求', '交办', '来信', '接访', '初信初访', '工单', '12345', '热线']

/** 信访与诉求: by channel and source, handled in time or not, rates, and what there was none of. */
export const petition: Family = {
  family: 'petition',
  name: '信访与诉求',
  indicators: [
    { code: 'petition.total', name: '信访总量', measure: '件', strict: true, single: true, says: ['[收到|受理|接收|承接|登记|办理|接到]*[信访|信访事项|信访件|来信来访|信访案件|群众信访]*[件|事项|案件|诉求|]* N', '信访[件|事项|总量|案件|量|]* N', 'N *信访[件|事项|案件]', { say: '受理 N', near: ['信访'], weight: -1 }], not: ['网上', '办结', '化解', '处理', '来访', '积案', '热线', '交办', '12345', '重复', '宣传', '初访', '越级', '进京', '代理', '接访', '接待', '上级', '转送', '转办'] },
    { code: 'petition.handled', name: '信访办结件数', measure: '件', near: PETITION, says: ['[办结|成功处理|处理|化解|已办结|成功办结|按期办结|妥善处理|答复|办理完毕|处理完毕]*[信访|信访事项|信访件|事项|案件|]* N', '[办结|成功处理|成功化解|处结|结案] N', 'N *[办结|按期办结]'], not: ['网上信访', '收到', '受理', '积案', '热线', '工单', '12345', '纠纷', '网格'] },
    { code: 'petition.handle_rate', name: '信访（诉求）办结（化解）率', measure: '率', near: PETITION, says: ['[办结率|化解率|办理率|结案率|办结|处理率|按期办结率|及时办结率|解决率] N', '[按时|及时|按期]*[受理率|办结率|答复率] N', '[信访|诉求]*[办结|化解|办理|受理]*率 N', '及时受理率* N'], not: ['满意', '纠纷', '信息公开', '建议', '提案'] },
    { code: 'petition.participate_rate', name: '信访参评率', measure: '率', says: ['参评率 N', '[评价率|群众参评率] N'] },
    { code: 'petition.satisfaction', name: '信访（诉求）满意率', measure: '率', near: PETITION, says: ['满意[率|度] N', '群众满意[率|度] N'], not: ['执法质效', '营商'] },
    { code: 'petition.overdue', name: '信访超时办结件数', measure: '件', says: ['[超时|超期|逾期]*[办结|办理|]* N', 'N *[超时|逾期|超期]'], near: PETITION, none: ['超时办结', '超期办结', '逾期办结', '超时', '超期', '逾期'] },
    { code: 'petition.visits', name: '接待来访件（批）数', measure: ['件', '次', '人次'], says: ['[接待|接访|受理]*[来访|来访群众|群众来访]* N', '来访* N', { say: '[接访|下访|接访下访|约访|接待]* N', weight: -1 }, 'N *来访'], not: ['咨询', '接访日', '带案下访', '法律服务', '领导接待', '工作站'] },
    { code: 'petition.online', name: '网上信访件数', measure: '件', single: true, says: ['网上信访*[件|事项|]* N', '[网信|网上投诉|网络信访|网上来信|网民留言|信访平台|信访系统|信访信息系统]*[件|]* N', 'N *网上信访'], not: ['代理', '本级', '交办'] },
    { code: 'petition.online_local', name: '本级录入件数', measure: '件', says: ['[本级录入|本级登记|自行录入|镇级录入|本级自录|自录|本镇录入|本级受理]*[件|]* N', 'N *本级录入'] },
    { code: 'petition.online_national', name: '国家交办件数', measure: '件', says: ['[国家|中央|国家局|国家级|国家信访局]*[交办|转办|转送|转交]*[件|]* N', '国家[级|局|]件 N', 'N *国家*[交办|转办]'] },
    { code: 'petition.online_city', name: '市级交办件数', measure: '件', says: ['[市级|市|省级|省|市信访局|自治区]*[交办|转办|转送|转交]*[件|]* N', 'N *[市级|市|省级]*[交办|转办]'], not: ['热线'] },
    { code: 'petition.online_district', name: '区（县）级交办件数', measure: '件', says: ['[区级|县级|区|县|区县|旗县|县信访局|区信访局]*[交办|转办|转送|转交]*[件|]* N', '上级*[交办|转办|转送|转交]*[件|信访件|]* N', 'N *[区级|县级|区|县]*[交办|转办]'], not: ['国家', '热线'] },
    { code: 'petition.beijing', name: '非法到市进京上访件数', measure: '件', says: ['[进京|到市|赴京|越级|非访|到省|赴省|去省]*[上访|非访|信访|访]*[事件|人次|案件|]* N', 'N *[越级|进京]'], none: ['进京', '赴京', '到市', '越级', '非访', '非法上访', '到省', '赴省', '去市', '去京'] },
    { code: 'petition.mass', name: '群体性集体上访起数', measure: '件', says: ['[群体性|集体上访|集访|聚集]*[事件|上访|案件|]* N', 'N *[群体性|集体上访]'], none: ['群体性', '集体上访', '集访', '集体访', '聚集性'] },
    { code: 'petition.hotline', name: '热线诉求件数', measure: '件', says: ['[12345|热线|市长热线|便民热线|政务热线|服务热线]*[工单|诉求|事项|案件|件|来电|投诉|]* N', '[工单|诉求工单|热线工单|诉求|群众诉求|民生诉求]*[件|]* N', 'N *[热线|工单|群众诉求]'], not: ['企业', '办结率', '信访事项', '信访件'] },
    { code: 'petition.reception_persons', name: '领导接访接待人次', measure: ['人次', '人'], says: ['[接访|接待|下访|约访]*[群众|来访群众|来访|]* N', '[接待日|领导接访|接访下访]** N', 'N *接[访|待]'], near: ['接访', '下访', '领导', '班子', '接待日', '包案'], not: ['法律', '咨询', '办事', '服务'] },
    { code: 'petition.reception_solved', name: '接访现场解决问题数', measure: ['件', '个'], near: ['接访', '下访', '约访', '接待日', '接待'], says: ['[解决|现场解决|现场化解|当场解决|现场答复|协调解决]*[问题|诉求|事项|]* N', 'N *[问题|诉求]*解决'], not: ['企业', '难点', '积案'] },
  ],
}
