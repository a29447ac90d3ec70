import { Button, Note, PageHead, TextField } from '@ortaq/ui';

import type { VillageVisit } from '../../platform/page.ts';
import { Moment } from '../moment.tsx';

interface Props {
  readonly visit: VillageVisit;
}

/** Where another house stamps as well: the code that the person brings, typed by themselves, and what is left without one. */
export const HouseMoments = ({ visit }: Props) => (
  <>
    <SlipMoment visit={visit} />
    <SliplessMoment visit={visit} />
    <SilentMoment visit={visit} />
  </>
);

const SlipMoment = ({ visit: { t } }: Props) => (
  <Moment name="slip" hidden>
    <PageHead title={t('voting.assisted.house.title')} lead={t('voting.assisted.house.lead')} />
    <p>{t('voting.issuer.why')}</p>
    <form className="stack" data-assist="slip">
      <TextField
        id="slip"
        name="slip"
        label={t('voting.issuer.code')}
        hint={t('voting.issuer.code.hint')}
        required
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
      />
      <div data-assist="slip-wrong" role="alert" hidden>
        <Note tone="bad" title={t('voting.check.failed.title')}>
          <p data-assist="slip-why" />
        </Note>
      </div>
      <div className="cols-2">
        <Button type="submit" size="l">
          {t('voting.assisted.house.next')}
        </Button>
        <Button size="l" kind="second" data-assist="slipless">
          {t('voting.assisted.house.none')}
        </Button>
      </div>
    </form>
  </Moment>
);

/** Nothing was written down yet: paper is open to them. */
const SliplessMoment = ({ visit: { t } }: Props) => (
  <Moment name="slipless" hidden>
    <PageHead title={t('voting.assisted.slipless')} />
    <p className="lead">{t('voting.assisted.slipless.slip')}</p>
    <p className="lead">{t('voting.assisted.slipless.paper')}</p>
    <div className="cols-2">
      <Button size="l" data-assist="finish">
        {t('voting.assisted.finish')}
      </Button>
      <Button size="l" kind="second" data-assist="slip-again">
        {t('voting.assisted.before')}
      </Button>
    </div>
  </Moment>
);

const SilentMoment = ({ visit: { t } }: Props) => (
  <Moment name="silent" hidden>
    <Note tone="warn" role="alert" title={t('voting.issuer.silent.title')}>
      <p>{t('voting.issuer.silent.text')}</p>
      <p>{t('voting.assisted.silent.paper')}</p>
    </Note>
    <Button size="l" data-assist="yes" data-sending={t('voting.assisted.sending')}>
      {t('voting.assisted.again')}
    </Button>
  </Moment>
);
