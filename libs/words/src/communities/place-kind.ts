/** The word for a kind of place where it ends a name, in the three languages. */
const after =
  / ((?:атындағы )?(?:ауылдық округі|(?:ауылдық|кенттік|қалалық) әкімдігі|облысы|ауданы|қаласы|кенті|ауылы)|сельский округ|(?:сельская|поселковая|городская) администрация|область|район|rural district|(?:village|settlement|city) administration|region|district|town|village)$/iu;

/** The same where it begins one: «область Абай». */
const before = /^(сельский округ(?: имени)?|область|район|город|село|посёлок) /iu;

/** A name cut into its own part and its kind, for places where the kind stands smaller or not at all. */
export function cutPlaceName(name: string): { readonly own: string; readonly kind: string } {
  const [found, kind = ''] = after.exec(name) ?? before.exec(name) ?? [''];
  return { own: name.replace(found, ''), kind };
}
