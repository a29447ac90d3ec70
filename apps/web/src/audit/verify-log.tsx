import { Documents, More, Section } from '@ortaq/ui';

import type { VillageVisit } from '../platform/page.ts';
import type { Head } from './log.ts';

/** How a reader checks the whole log without believing anybody. */
export function VerifyLog({ head, visit: { t, village } }: { readonly head: Head; readonly visit: VillageVisit }) {
  const file = `${village.slug}-log-${head.size}.jsonl`;
  const verify = `npm run ortaq -- verify ${file}`;
  return (
    <Section id="verify" title={t('audit.log.verify')}>
      <div className="stack">
        <p className="measure">{t('audit.log.verify.text')}</p>
        <Documents
          documents={[
            {
              href: `/api/communities/${village.slug}/log/file`,
              name: t('audit.log.file'),
              meta: t('audit.log.file.meta', { count: head.size }),
              seal: file,
              icon: 'download',
            },
          ]}
        />
        <p>{t('audit.log.verify.2')}</p>
        <pre className="seal">{verify}</pre>
        <p>{t('audit.log.verify.3')}</p>
        <p>{t('audit.log.verify.again')}</p>
        <pre className="seal">{`${verify} --earlier OLD.jsonl`}</pre>
        <More summary={t('audit.log.verify.note')}>
          <pre className="seal">{head.checkpoint}</pre>
          <p>{t('audit.log.verify.key')}</p>
          <pre className="seal">{head.key}</pre>
        </More>
      </div>
    </Section>
  );
}
