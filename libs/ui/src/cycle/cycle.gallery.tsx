import { ButtonLink } from '../acts/button.tsx';
import { Section } from '../frame/section.tsx';
import { Documents } from '../lists/documents.tsx';
import { Events } from './events.tsx';
import { StageBanner } from './stage-banner.tsx';
import { Way } from './way.tsx';
import { Stages, type Stage } from './stages.tsx';

export const sheet = 'public';

const names = ['Ұсыныс жинау', 'Тексеру', 'Тізім шығады', 'Дауыс беру', 'Санау', 'Кеңес шешімі', 'Жұмыс және төлем'];
const stateOf = (at: number): Stage['state'] => (at < 3 ? 'done' : at === 3 ? 'now' : 'next');
const stages = names.map((name, at) => ({
  key: name,
  name,
  when: `${at + 4}–${at + 20} сәуір`,
  state: stateOf(at),
  stateWord: { done: 'бітті', now: 'қазір', next: 'әлі басталған жоқ' }[stateOf(at)],
}));

const paper = {
  href: '#pdf',
  name: 'Төлем тапсырмасы №318',
  meta: 'PDF, 48 КБ',
  seal: '7b8b820d 400d3eca 66c248de 839d6e1e',
};

export const gallery = () => (
  <main>
    <StageBanner
      now="Қазір: дауыс беру"
      title="Ауылға не керек? Сіз шешесіз"
      lead={
        <>
          Биыл ауылға <b className="money">12 000 000 ₸</b> бөлінді. Қай жоба іске асарын тұрғындар таңдайды.
        </>
      }
      acts={
        <>
          <ButtonLink href="#vote" icon="ballot" size="l">
            Дауыс беру
          </ButtonLink>
          <ButtonLink href="#all" kind="second" size="l">
            Жобаларды көру
          </ButtonLink>
        </>
      }
      deadline={
        <>
          Соңғы күн: <b>20 сәуір 2027 ж., 23:59</b>
          <br />
          Қалды: <b>6 күн</b>
        </>
      }
      sceneLabel="Тау етегіндегі ауыл"
    />
    <div className="wrap">
      <Section id="stages" title="2027 жылғы цикл">
        <Stages stages={stages} across />
      </Section>
      <Section id="list" title="Тік қатар">
        <Stages stages={stages.slice(2, 5)} />
      </Section>
      <Section id="way" title="Қалай жұмыс істейді">
        <Way
          steps={[
            { scene: 'road', title: 'Ұсынасыз', text: 'Ауылға не керегін жазасыз.' },
            { scene: 'play', title: 'Таңдайсыз', text: 'Телефонмен немесе қағазбен дауыс бересіз.' },
            { scene: 'light', title: 'Тексересіз', text: 'Әр төлемнің құжатын көресіз.' },
          ]}
        />
      </Section>
      <Section id="events" title="Не болды">
        <Events
          events={[
            { key: '1', when: '20 шілде 2029 ж.', what: 'Кепілдік бітеді', ahead: true },
            {
              key: '2',
              when: '27 шілде 2027 ж.',
              what: 'Соңғы төлем: 699 350 ₸',
              children: <Documents documents={[paper]} />,
            },
            { key: '3', when: '24 мамыр 2027 ж.', what: 'Шарт жасалды: 1 398 700 ₸', children: 'Жоспардан аз.' },
          ]}
        />
      </Section>
    </div>
  </main>
);
