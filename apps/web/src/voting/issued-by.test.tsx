import { wordsIn } from '@ortaq/words';
import { renderToStaticMarkup } from 'react-dom/server';

import { IssuedBy } from './issued-by.tsx';

const t = wordsIn('kk');
const issuer = (name: string) => ({ name, n: '', e: '', address: null, key: null });

describe('who gave out the keys', () => {
  it.each([
    ['is one house', [issuer('council')], t('voting.secret.operator')],
    ['are two houses', [issuer('audit'), issuer('council')], t('voting.issuer.two')],
    ['is nobody, before there are keys and of a vote held elsewhere', [], ''],
  ])('%s', (_, issuers, said) => {
    const tokens = { issuers, isSingleOperator: issuers.length < 2 };
    const shown = renderToStaticMarkup(<IssuedBy tokens={tokens} visit={{ t }} />);
    expect(shown.replace(/<[^>]+>/g, '')).toBe(said);
  });
});
