import { Button, ButtonLink } from '../acts/button.tsx';
import { drawingNames } from '../marks/scene.tsx';
import { Confirmation, ReceiptCard, ShareCard } from './confirmation.tsx';
import { DraftStrip } from './draft-strip.tsx';
import { EmptyState } from './empty-state.tsx';
import { DataAge, Note, QuietLine } from './note.tsx';
import { Remark, Remarks } from './remark.tsx';

export const sheet = 'public';

export const gallery = () => (
  <main className="read stack">
    <DraftStrip label="Бітпеген дауыс" act={<ButtonLink href="#vote">Аяқтау</ButtonLink>}>
      <b>3 белгіңіз әлі есептелген жоқ.</b> Олар тек осы телефонда тұр.
    </DraftStrip>
    <Confirmation title="Дауысыңыз есепке алынды">14 сәуір 2027 ж., 18:42</Confirmation>
    <ReceiptCard title="Түбіртек коды" words="қайың · дала · бұлақ" digits="4729" note="Код таңдауыңызды көрсетпейді.">
      <Button icon="picture" size="l" block>
        Суретін сақтау
      </Button>
      <Button icon="print" kind="second" size="l" block>
        Басып шығару
      </Button>
    </ReceiptCard>
    <ShareCard title="Мен дауыс бердім">Ақбұлақ ауылдық округі, 2027 жыл</ShareCard>
    <Note title="Ұқсас ұсыныс бар">№4 «Көшеге тал егу». Бірге ұсынсаңыз, қолдау көбейеді.</Note>
    <Note tone="good">Сақталды: 14:32</Note>
    <Note tone="warn" title="Байланыс жоқ">
      Дауысыңыз әлі есептелген жоқ. Желі шыққанда осы бетті ашыңыз.
    </Note>
    <Note tone="bad" title="Төлем қабылданбады">
      Сома шарттың қалдығынан артық.
    </Note>
    <QuietLine>Жобалардың реті әр адамда басқа, нөмірі өзгермейді.</QuietLine>
    <Remarks>
      <Remark who="С. А." when="12 сәуір 2027 ж.">
        Шам түні бойы жана ма?
      </Remark>
      <Remark who="әкімдік" when="13 сәуір 2027 ж." official>
        Жоқ. Түн ортасынан кейін әр екінші шам сөнеді.
      </Remark>
      <Remark who="Т. Б." when="14 сәуір 2027 ж." hidden>
        Пікір жасырылды. Себебі: жарнама.
      </Remark>
    </Remarks>
    <DataAge>Деректер: бүгін 09:10</DataAge>
    {drawingNames.map((drawing) => (
      <EmptyState
        key={drawing}
        drawing={drawing}
        title="Әзірге жоба жоқ"
        act={<ButtonLink href="#new">Жоба ұсыну</ButtonLink>}
      >
        Ұсыныс жинау 11 қаңтарда басталады.
      </EmptyState>
    ))}
  </main>
);
