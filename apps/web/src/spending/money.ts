import type { OutputOf, spending } from '@ortaq/contract';

export type Money = OutputOf<typeof spending.readMoney>;
export type Work = Money['works'][number];
export type Contract = Money['contracts'][number];
export type Story = OutputOf<typeof spending.readWork>;
export type MoneyEvent = Story['events'][number];
