import { identity, type OutputOf } from '@ortaq/contract';
import { BackLink, EmptyState, Main, PageHead } from '@ortaq/ui';

import { localPath } from '../platform/local-path.ts';
import { countryPage, type Visit } from '../platform/page.ts';

type Messages = OutputOf<typeof identity.readInbox>['messages'];

/** Messages of the demo village, which reach no real phone. */
export const inboxPage = countryPage<Messages>({
  path: '/inbox',
  kind: 'document',
  load: async ({ call }) => (await call(identity.readInbox, {})).messages,
  title: (_, { t }) => t('identity.demo.inbox.title'),
  View: ({ data, visit }) => <Inbox messages={data} visit={visit} />,
});

function Inbox({ messages, visit }: { readonly messages: Messages; readonly visit: Visit }) {
  const { t, language, query } = visit;
  const back = localPath(query.get('back'));
  return (
    <Main>
      {back && <BackLink href={`/${language}${back}`}>{t('button.back')}</BackLink>}
      <PageHead title={t('identity.demo.inbox.title')} lead={t('identity.demo.inbox.lead')} />
      {messages.length === 0 && <EmptyState drawing="meeting" title={t('identity.demo.inbox.empty')} />}
      <ul className="cards-list stack">
        {messages.map(({ id, to, text, putAt }) => (
          <li key={id} className="card tight">
            <p className="small muted ends">
              <span>{t('identity.demo.inbox.to', { to })}</span>
              <time dateTime={putAt}>{t.format.dayTime(putAt)}</time>
            </p>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </Main>
  );
}
