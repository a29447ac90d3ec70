/** Who gives out the keys, and so what cryptography does not prove. */
export const issuedWords = (isSingleOperator: boolean): 'voting.secret.operator' | 'voting.issuer.two' =>
  isSingleOperator ? 'voting.secret.operator' : 'voting.issuer.two';
