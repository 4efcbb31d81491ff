/** An amount as tradespeople write it in every language of ours: `12,500 USD`, `-80.50 EUR`. */
export const moneyText = (value: number, currency: string): string => {
  const [whole = '0', cents = '00'] = Math.abs(value).toFixed(2).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = value < 0 ? '-' : '';
  return `${sign}${grouped}${cents === '00' ? '' : `.${cents}`} ${currency}`.trim();
};

export const percentText = (share: number): string => `${Math.round(share * 100)}%`;
