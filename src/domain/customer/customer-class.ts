/** How near a customer is to an order, nearest first (domain words: A has ordered … F no intention). */
export const customerClasses = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type CustomerClass = (typeof customerClasses)[number];
