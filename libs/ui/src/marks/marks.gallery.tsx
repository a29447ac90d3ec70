import { Category, categoryNames } from './category.tsx';
import { Chip } from './chip.tsx';
import { iconNames } from './icon-names.ts';
import { Icon } from './icon.tsx';
import { PhotoPairs } from './photo-pairs.tsx';
import { Drawing, drawingNames, Horns, Scene, sceneNames } from './scene.tsx';
import { NowTag, Status, Tag } from './status.tsx';

export const sheet = 'public';

const aPhoto = (alt: string) => ({ src: '/sheets/ortaq.svg', alt, width: 320, height: 240 });

export const gallery = () => (
  <main className="wrap stack">
    <h1>Белгілер мен суреттер</h1>
    <div className="row">
      {iconNames.map((name) => (
        <Icon key={name} name={name} />
      ))}
    </div>
    <div className="row">
      <Icon name="ballot" size={20} />
      <Icon name="ballot" size={32} />
      <Icon name="ballot" size={48} />
      <Icon name="ortaq" size={48} />
    </div>
    <div className="row">
      {categoryNames.map((name) => (
        <Category key={name} name={name}>
          {name}
        </Category>
      ))}
    </div>
    <div className="row">
      <Status icon="check" tone="good">
        Бітті
      </Status>
      <Status icon="clock" tone="live">
        Жұмыс жүріп жатыр
      </Status>
      <Status icon="warning" tone="warn">
        Шарт әлі жоқ
      </Status>
      <Status icon="cross" tone="bad">
        Мерзімі өтті
      </Status>
      <Status icon="check">Дайын</Status>
      <Status icon="clock" tone="quiet">
        Кейін ашылады
      </Status>
    </div>
    <div className="row">
      <NowTag>Қазір: дауыс беру</NowTag>
      <Tag icon="check" tone="good">
        Расталды
      </Tag>
      <Tag tone="warn">Нобай</Tag>
      <Tag>Мұрағат</Tag>
      <Chip href="#a" label="Барлығы" current />
      <Chip href="#b" label="Су" icon="water" />
    </div>
    <Horns />
    <Scene name="village" label="Ауыл көрінісі" />
    <div className="cards">
      {sceneNames
        .filter((name) => name !== 'village')
        .map((name) => (
          <Scene key={name} name={name} />
        ))}
    </div>
    <PhotoPairs
      before={[{ key: 'b', photo: aPhoto('Көше, шам жоқ'), word: 'Бұрын', when: '4 ақпан 2027 ж.' }]}
      after={[{ key: 'a', photo: aPhoto('Көше, шам жанып тұр'), word: 'Қазір', when: '20 шілде 2027 ж.' }]}
    />
    <div className="row">
      {drawingNames.map((name) => (
        <Drawing key={name} name={name} />
      ))}
    </div>
  </main>
);
