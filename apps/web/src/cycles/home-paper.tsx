import type { Phase } from '@ortaq/domain/cycles';
import { CallLink, QuietLine } from '@ortaq/ui';
import { formatPhone, type Key } from '@ortaq/words';

import type { VillageVisit } from '../platform/page.ts';

/** What one can do at the office in a stage; in the others one asks. */
const words: Partial<Record<Phase, readonly [title: Key, text: Key]>> = {
  submission: ['cycles.home.paper.propose', 'cycles.home.paper.text'],
  ballot: ['cycles.home.paper.title', 'cycles.home.paper.text'],
  voting: ['cycles.home.paper.title', 'cycles.home.paper.text'],
};

/** The way without a phone: where the office is, when it is open, how to call. */
export function HomePaper({ phase, visit }: { readonly phase: Phase | undefined; readonly visit: VillageVisit }) {
  const { t, language, village } = visit;
  const { bodies, address, hours, phone } = village;
  const [title, text] = (phase && words[phase]) ?? ['cycles.home.paper.ask', 'cycles.home.paper.help'];
  return (
    <section className="sect" aria-labelledby="office">
      <div className="panel roomy cols-2">
        <div className="tight">
          <h2 id="office">{t.reason(title)}</h2>
          <p>{t.reason(text)}</p>
        </div>
        <div className="stack">
          <QuietLine icon="pin">
            <b>{bodies.executive[language]}</b>
            {address && (
              <>
                <br />
                {address[language]}
              </>
            )}
            {hours && (
              <>
                <br />
                {hours[language]}
              </>
            )}
          </QuietLine>
          {phone && <CallLink href={`tel:${phone}`}>{formatPhone(phone)}</CallLink>}
        </div>
      </div>
    </section>
  );
}
