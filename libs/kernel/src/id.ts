declare const kind: unique symbol;

/** An identifier that cannot be mistaken for one of another kind. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind };
