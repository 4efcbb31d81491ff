const arabicLetters: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ى: 'ي', ة: 'ه' };

/** Traditional characters of trade mail and the simplified ones they are folded to. */
const traditional =
  '請報價詢產圖冊樣絨銀個隻條張車輛門貨單雙樓貿將對與項這還們來發國際聯繫電話號碼機員經營業務賬戶帳驗證檢測費運輸關稅領導簽約參觀護專辦寫實現錢總額億萬貸頻盤達點時間兩開數據網絡銷資訊買賣過進區縣廠長鐵鋼鋁銅紙製質廣東臺灣頭髮為無學節會談謝盡復該歡興軟體級線燈視櫃噸顏顆顧願題類麼滿濟濾溫準減滅熱燒爾獎獲環當盜監眾確礎禮種稱窩競筆範築篩簡紅細終組結統綠維綱緊編緩練縮繪繼續繳纖聲職肅舉藝藥蘋處虧術衛裝補複覺親計訂訓討設許訴評試詳認誤說課調論識讀變讓豐負財貢責貴賓賞賠購贈贊趕跡軌軍較載輕輪轉辭農邊遠適選遞郵鄰醫釋針鍵鎖鏈鏡鐘鑽閃閉閒閣陣陽隊隨險隱雖雜離難靜響頁頂順預顯風飛飯飲餅館駐驚魚鮮鳥麗麥齊龍龜陳黃劉趙吳孫馬羅鄭鄧馮蕭葉蘇呂盧蔣賈鄒龔嚴湯歐楊韓滾絲採錫銲閥軸輥鍋爐綢緞織襯褲傘櫥燭棧噴塗膠壓釘鉚銑鑄鍛鑰漁礦磚窯蓋鋸鏟鐮鋤擋繩纜嗎錄問見後內積連於應給書週納動沒倉幾匯闆檔園並啟昇煩規協鏽換係傳場寵庫輝廈幣語師帶幫須桿註亞別壺階創岡紹賴擬團構鹽氣誠標島藍穩頒擾攝聞寧飾燙愛慮記優樂畫備夾墊覽塊啞圍丟憲層捲徑譚審餘鍍鉸凱凍橋疊寢暫歷薦圓剛潔訪遺獨廚臨聖誕遲諾劃銘鵝嘜勁戰彈勝揮滲錦鶯穎榮摯僅儘執鈞鑒摺揚潤腦檸紋檯鈉養殘蒐攤極鴻宮廟閘紀議績峽淨敘紡腳茲偉倫觸鋅槍霧鎳恆寬勞雲蘭託寶傢瑋舖償嵐錯側斷損囉陸鋰掃裡貼義掛';
const simplified =
  '请报价询产图册样绒银个只条张车辆门货单双楼贸将对与项这还们来发国际联系电话号码机员经营业务账户帐验证检测费运输关税领导签约参观护专办写实现钱总额亿万贷频盘达点时间两开数据网络销资讯买卖过进区县厂长铁钢铝铜纸制质广东台湾头发为无学节会谈谢尽复该欢兴软体级线灯视柜吨颜颗顾愿题类么满济滤温准减灭热烧尔奖获环当盗监众确础礼种称窝竞笔范筑筛简红细终组结统绿维纲紧编缓练缩绘继续缴纤声职肃举艺药苹处亏术卫装补复觉亲计订训讨设许诉评试详认误说课调论识读变让丰负财贡责贵宾赏赔购赠赞赶迹轨军较载轻轮转辞农边远适选递邮邻医释针键锁链镜钟钻闪闭闲阁阵阳队随险隐虽杂离难静响页顶顺预显风飞饭饮饼馆驻惊鱼鲜鸟丽麦齐龙龟陈黄刘赵吴孙马罗郑邓冯萧叶苏吕卢蒋贾邹龚严汤欧杨韩滚丝采锡焊阀轴辊锅炉绸缎织衬裤伞橱烛栈喷涂胶压钉铆铣铸锻钥渔矿砖窑盖锯铲镰锄挡绳缆吗录问见后内积连于应给书周纳动没仓几汇板档园并启升烦规协锈换系传场宠库辉厦币语师带帮须杆注亚别壶阶创冈绍赖拟团构盐气诚标岛蓝稳颁扰摄闻宁饰烫爱虑记优乐画备夹垫览块哑围丢宪层卷径谭审余镀铰凯冻桥叠寝暂历荐圆刚洁访遗独厨临圣诞迟诺划铭鹅唛劲战弹胜挥渗锦莺颖荣挚仅尽执钧鉴折扬润脑柠纹台钠养残搜摊极鸿宫庙闸纪议绩峡净叙纺脚兹伟伦触锌枪雾镍恒宽劳云兰托宝家玮铺偿岚错侧断损啰陆锂扫里贴义挂';

const foldCharacter = (code: number): number => {
  // The full-width comma stays: `15，500` is two numbers.
  if (code === 0xff0c) return code;
  if (code >= 0xff01 && code <= 0xff5e) return foldCharacter(code - 0xfee0);
  if (code >= 0x660 && code <= 0x669) return code - 0x660 + 48;
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0 + 48;
  if (code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200f)) return 32;
  if (code === 0x2018 || code === 0x2019) return 39;
  if (code >= 0x2010 && code <= 0x2015) return 45;
  if (code >= 0xd800 && code <= 0xdfff) return code;
  const character = String.fromCharCode(code);
  if (code >= 0x4e00) return simplified.charCodeAt(traditional.indexOf(character)) || code;
  const lower = arabicLetters[character] ?? character.toLowerCase();
  const isVietnamese = code >= 0x1e00 && code <= 0x1eff;
  if (code > 0x24f && !isVietnamese && code !== 0x401 && code !== 0x451) {
    return lower.length === 1 ? lower.charCodeAt(0) : code;
  }
  return lower.normalize('NFD').charCodeAt(0);
};

const folded = new Map<number, number>();

const foldedCode = (code: number): number => {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  let found = folded.get(code);
  if (found === undefined) {
    found = foldCharacter(code);
    folded.set(code, found);
  }
  return found;
};

/**
 * The text in lower case with accents, full-width and Arabic digits folded to plain ones, character for character: a
 * place found in the folded text is the same place in the original.
 */
export const fold = (text: string): string => {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; start += 4096) {
    const end = Math.min(start + 4096, text.length);
    const codes = new Array<number>(end - start);
    for (let at = start; at < end; at++) codes[at - start] = foldedCode(text.charCodeAt(at));
    pieces.push(String.fromCharCode.apply(null, codes));
  }
  return pieces.join('');
};
