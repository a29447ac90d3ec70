import type { Language } from '@ortaq/kernel';
import { More, SectionHead } from '@ortaq/ui';
import { type Key, loadWords } from '@ortaq/words';
import { useQuery } from '@tanstack/react-query';

import { useRoomVisit } from '../platform/room-visit.ts';
import type { Case } from './case.ts';

/** The letter that a decision sends, as the server composes it. */
export interface Draft {
  readonly template: Extract<Key, `review.notice.${string}`>;
  readonly slots: Readonly<Record<string, string>>;
}

interface Props extends Draft {
  readonly judged: Case;
}

/** The letter as its author will read it, before it is sent; and in the clerk's own language when that is another. */
export function Letter({ judged, template, slots }: Props) {
  const { t, language } = useRoomVisit();
  const { authorLanguage, authorShown, isReachable, number } = judged;
  const inTheirs = useWordsOf(authorLanguage as Language);
  const whole = { number: String(number), ...slots };
  if (!isReachable) return <p className="small">{t('review.case.unreachable')}</p>;
  return (
    <div>
      <SectionHead
        level={3}
        title={t('review.letter')}
        aside={t('review.letter.to', { author: authorShown || t('proposals.author.resident') })}
      />
      <p className="letter" lang={authorLanguage}>
        {inTheirs?.reason(template, whole)}
      </p>
      {authorLanguage !== language && (
        <More summary={t('review.letter.mine')}>
          <p className="letter">{t.reason(template, whole)}</p>
        </More>
      )}
    </div>
  );
}

function useWordsOf(language: Language) {
  const { village } = useRoomVisit();
  const place = { zone: village.timeZone, currency: village.currency };
  const { data } = useQuery({
    queryKey: ['words', language],
    queryFn: async () => ({ t: await loadWords(language, place) }),
    staleTime: Infinity,
  });
  return data?.t;
}
