import type { communities, SentOf } from '@ortaq/contract';

type Contacts = Omit<SentOf<typeof communities.describeCommunity>, 'community'>;
type Named = NonNullable<Contacts['address']>;

/** A name as the fields `address.kk`, `address.ru`, `address.en` say it; nothing when all of them are empty. */
function namedIn(texts: Readonly<Record<string, string>>, name: string): Named | null {
  const said = (language: string) => texts[`${name}.${language}`]?.trim() ?? '';
  const named = { kk: said('kk'), ru: said('ru'), en: said('en') };
  return Object.values(named).every((text) => text === '') ? null : named;
}

/** How the village is reached, from what stands in the form; what says nothing is null. */
export const contactsOf = (texts: Readonly<Record<string, string>>, phoneOf: (text: string) => string): Contacts => ({
  phone: texts['phone']?.trim() ? phoneOf(texts['phone']) : null,
  address: namedIn(texts, 'address'),
  hours: namedIn(texts, 'hours'),
});
