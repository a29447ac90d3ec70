/** The reason ends as a sentence does, since another sentence follows it in the letter. */
export const asSentence = (reason: string): string => (/[.!?…]$/u.test(reason) ? reason : `${reason}.`);
