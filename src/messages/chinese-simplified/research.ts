import type { ResearchWords } from '../shape/dossier';

export const research: ResearchWords = {
  groups: {
    search: '搜索引擎',
    social: '社交网络',
    chat: '电话、聊天、邮件',
    domain: '域名与邮箱',
    register: '公司注册机构',
    trade: '贸易数据',
    place: '地图',
    sanctions: '制裁名单',
  },
  data: {
    company: '公司',
    contact: '联系人',
    email: '邮箱',
    phone: '电话',
    address: '地址',
    product: '产品',
    trade: '行业',
    domain: '域名',
  },
  searchWith: '搜索引擎',
  paste: (text) => `复制“${text}”，到该网站粘贴`,
  byHand: (text) => `复制 ${text}，在应用中查找`,
  nothingToLookFor: '请先填写公司、联系人或邮箱。',
  note: '点击后才打开。每个链接只带其名称所示的信息。',
  warning: (warning) => {
    switch (warning.kind) {
      case 'mixedScripts':
        return '域名混用不同文字，可能是仿冒。';
      case 'disguised':
        return '域名是编码写法（xn--），请核对真实名称。';
      case 'number':
        return '地址是数字，不是域名。';
      case 'credentials':
        return '域名前有误导性的名称，已去掉。';
      case 'notEncrypted':
        return '未加密（http）。';
      default:
        return `与 ${warning.of} 相似，但并不是。`;
    }
  },
};
