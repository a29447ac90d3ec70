/** A capability's words in one language. */
export type Messages = Readonly<Record<string, string>>;

/** Russian or English words for the Kazakh ones: a missing key and a surplus key are both compile errors. */
export type Words<Kk extends Messages> = { readonly [Key in keyof Kk]: string };

type Marks<Text extends string> = Text extends `${string}{${infer Mark}}${infer Rest}` ? Mark | Marks<Rest> : never;

type NameOf<Mark extends string> = Mark extends `${infer Name}:${string}`
  ? Name
  : Mark extends `${infer Name}|${string}`
    ? Name
    : Mark;

/** What the formatter of a slot takes: money in minor units (bigint, or its decimal text from the wire), a time, a number. */
type ValueOf<Mark extends string> = Mark extends `${string}:money` | `${string}:moneyShort`
  ? bigint | string
  : Mark extends `${string}:${'date' | 'dateShort' | 'dayMonth' | 'dayTime' | 'dateTime' | 'time'}`
    ? Date | string
    : Mark extends `${string}:${'percent' | 'ordinal' | 'fileSize'}`
      ? number
      : string | number;

/** The slots of a message and what may stand in them, read from its Kazakh text. */
export type SlotsOf<Text extends string> = { readonly [Mark in Marks<Text> as NameOf<Mark>]: ValueOf<Mark> };

/** Nothing for a message without slots, one object for any other. */
export type SlotArguments<Text extends string> = [Marks<Text>] extends [never] ? [] : [slots: SlotsOf<Text>];

/** Any JSX element, for instance, in each of the slots. */
export type PartArguments<Text extends string, Part> = [
  parts: { readonly [Mark in Marks<Text> as NameOf<Mark>]: Part },
];
