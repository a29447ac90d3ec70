import type { SlotArguments, SlotsOf, Words } from './message-types.ts';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** These are proved by the compiler; the run only says that they were compiled. */
const proved: {
  readonly slotsAreReadFromTheText: Same<
    SlotsOf<'{a} және {b:money}'>,
    { readonly a: string | number; readonly b: bigint | string }
  >;
  readonly timesAndPluralsToo: Same<
    SlotsOf<'{n|a|b} {on:date}'>,
    { readonly n: string | number; readonly on: Date | string }
  >;
  readonly noSlotsNoArgument: Same<SlotArguments<'Сақтау'>, []>;
  readonly slotsMustBeGiven: [] extends SlotArguments<'{a}'> ? true : false;
  readonly aMissingKeyIsRefused: { a: string } extends Words<{ a: 'x'; b: 'y' }> ? true : false;
} = {
  slotsAreReadFromTheText: true,
  timesAndPluralsToo: true,
  noSlotsNoArgument: true,
  slotsMustBeGiven: false,
  aMissingKeyIsRefused: false,
};

describe('the types of messages', () => {
  it('are proved by the compiler', () => {
    expect(Object.values(proved)).toEqual([true, true, true, false, false]);
  });
});
