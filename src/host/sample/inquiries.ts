/** Invented inquiries of the last days: the clock stands `hoursAgo` back when each is accepted. */
export type SampleInquiry = { readonly hoursAgo: number; readonly text: string };

export const sampleInquiries: readonly SampleInquiry[] = [
  {
    hoursAgo: 30,
    text: `Dear Sir or Madam,

we are a garden centre chain with 14 branches in Austria and need 2,400 pcs of your solar garden lamp SL-20,
warm white 3000 K, IP65, with CE and RoHS certificates. Please quote FOB Ningbo and CIF Koper, in cartons with our label.
We want the goods in our warehouse by 15 March. What is your lead time, and can you send two samples?

Kind regards
Stefan Huber
Purchasing, Huber Gartenwelt KG
stefan.huber@gartenwelt.example.com
+43 1 5550 0121
www.gartenwelt.example.com`,
  },
  {
    hoursAgo: 52,
    text: `Hello, I saw your website and I am interested in your kitchen products. Please send catalogue and price list. Thank you, Juma, Dar es Salaam`,
  },
  {
    hoursAgo: 76,
    text: `Dear Beneficiary,
I am Barrister Colin Ashgrove, attorney to a late engineer who left 18.5 million dollars with a bank here. You share his family name and
I want to present you as next of kin. The money will be divided 50/50. Kindly send your full name, bank account number, passport copy and
telephone for the transfer, and keep this strictly confidential.
colin.ashgrove@lawchambers.example.net`,
  },
  {
    hoursAgo: 20,
    text: `您好，我们是新加坡的酒店用品公司 Merlion Hospitality Supplies，需要 18/10 不锈钢餐具套装 600 套，要求镜面抛光，带 LFGB 检测报告。
请报 CIF 新加坡价格，并告知交期和付款方式。
联系人：林美玲 采购经理
邮箱：meiling@merlionhospitality.example.com 电话：+65 6555 0127`,
  },
  {
    hoursAgo: 8,
    text: `Hi, do you make vacuum flasks? We are a small shop, maybe for summer. Can you tell me more about the products you have? Regards, Nina`,
  },
];
