export {
  Contract as MoneyContract,
  Document as MoneyDocument,
  MoneyEvent,
  MoneyPage,
  Payment as MoneyPayment,
  WaitingEntry,
  Work,
  WorkPage,
} from './spending.ts';
export * from './spending.contract.ts';
