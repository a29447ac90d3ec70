import { flagCodes } from '@ortaq/domain/audit';
import { ButtonLink, FormulaCard, More, Section } from '@ortaq/ui';

import type { CycleCard } from '../cycles/phase-words.ts';
import { useRoomVisit } from '../platform/room-visit.ts';
import type { Flag } from './audited.ts';
import { foundWords } from './found-words.ts';

interface Props {
  readonly flags: readonly Flag[];
  readonly cycle: CycleCard;
}

/** Cases that must be looked at: the formula, and the numbers that stand in it here. */
export function FlagList({ flags, cycle }: Props) {
  const { t } = useRoomVisit();
  const raised = new Set(flags.map(({ code }) => code));
  const rest = flagCodes.filter((code) => !raised.has(code));
  const title = flags.length > 0 ? t('audit.flags.title', { count: flags.length }) : t('audit.flags.none');
  return (
    <Section id="flags" title={title} aside={t('audit.flags.note')}>
      {flags.map((flag) => (
        <FlagCard key={`${flag.code} ${flag.contract}`} flag={flag} cycle={cycle} />
      ))}
      {rest.length > 0 && (
        <More summary={t('audit.flags.rest', { count: rest.length })}>
          <p className="small">{rest.map((code) => t(`audit.flag.${code}`)).join(' · ')}</p>
        </More>
      )}
    </Section>
  );
}

function FlagCard({ flag, cycle }: { readonly flag: Flag; readonly cycle: CycleCard }) {
  const { t, language, village } = useRoomVisit();
  const { code, project, contract, supplier, found } = flag;
  const about = contract === null ? supplier : t('audit.flags.of', { project: project ?? '—', contract, supplier });
  const query = new URLSearchParams({
    cycle: cycle.mark,
    title: t(`audit.flag.${code}`),
    ...(contract && { contract }),
  });
  return (
    <FormulaCard
      code={code.slice(0, 3)}
      title={t(`audit.flag.${code}`)}
      status={t('audit.flags.look')}
      about={about}
      text={t(`audit.flag.${code}.text`)}
      formula={{ label: t('audit.flags.formula'), value: t(`audit.flag.${code}.formula`) }}
      here={{ label: t('audit.flags.here'), value: foundWords(t, `audit.flag.${code}.found`, found) }}
      act={
        <ButtonLink kind="second" size="s" href={`/${language}/${village.slug}/audit/findings/new?${query}`}>
          {t('audit.flags.finding')}
        </ButtonLink>
      }
    />
  );
}
