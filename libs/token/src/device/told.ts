/** A server understood and refused, in codes that have words. */
export class Told extends Error {
  override readonly name = 'Told';

  constructor(
    readonly reasons: readonly string[],
    readonly facts: Readonly<Record<string, string>> = {},
  ) {
    super(reasons.join(', '));
  }
}

/** An issuer in another house did not answer. Nothing is lost: asked the same again, it answers the same. */
export class Silent extends Error {
  override readonly name = 'Silent';

  constructor(address: string, cause: unknown) {
    super(`${address} did not answer`, { cause });
  }
}
