export const languages = ['kk', 'ru', 'en'] as const;

export type Language = (typeof languages)[number];

/** A name in every language of the interface. */
export type Named = Readonly<Record<Language, string>>;
