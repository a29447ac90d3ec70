import type { ReactNode } from 'react';
import { Icon } from '../marks/icon.tsx';
import { type PhotoFile, Picture } from '../marks/photo.tsx';
import type { SceneName } from '../marks/scene.tsx';

type Shown = {
  id?: string | undefined;
  number: ReactNode;
  title: ReactNode;
  cost: ReactNode;
  place: ReactNode;
  change: ReactNode;
  scene: SceneName;
  photo?: PhotoFile | undefined;
  lang?: string | undefined;
  /** Listen and «more about it». */
  children?: ReactNode;
};

export type BallotCardProps = Shown & {
  name: string;
  value: string;
  checked?: boolean | undefined;
  /** One card of all: a radio button. */
  single?: boolean | undefined;
  /** Spoken name of the tick: «№7, Street lights, 1 462 345 tenge, Samal». */
  spoken: string;
  /** «Marked»: shown on a chosen card, so that colour is not alone. */
  chosenWord: ReactNode;
  /** The cost as a plain number, for the enhancer of the budget bar. */
  size?: string | undefined;
};

/** The whole card is the label of its tick. */
export function BallotCard(card: BallotCardProps) {
  return (
    <li className="bcard" id={card.id}>
      <label>
        <input
          className="tick"
          type={card.single ? 'radio' : 'checkbox'}
          name={card.name}
          value={card.value}
          defaultChecked={card.checked}
          aria-label={card.spoken}
          data-size={card.size}
        />
        <Project {...card} />
        <span className="chosen">
          <Icon name="check" size={20} />
          {card.chosenWord}
        </span>
      </label>
      {card.children && <div className="links">{card.children}</div>}
    </li>
  );
}

/** The same card with a field in place of the tick: points, or a place in an order. */
export function BallotFieldCard({ field, ...card }: Shown & { field: ReactNode }) {
  return (
    <li className="bcard with-field" id={card.id}>
      <label>
        {field}
        <Project {...card} />
      </label>
      {card.children && <div className="links">{card.children}</div>}
    </li>
  );
}

function Project({ number, title, cost, place, change, scene, photo, lang }: Shown) {
  return (
    <>
      <span className="bed" />
      <span className="title" lang={lang}>
        <span className="no">{number}</span> {title}
      </span>
      <Picture photo={photo} scene={scene} />
      <span className="info">
        <span className="cost">{cost}</span>
        <span className="place">{place}</span>
      </span>
      <span className="change" lang={lang}>
        {change}
      </span>
    </>
  );
}

/** The unpaginated list of a ballot. */
export function BallotList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className="ballot" aria-label={label}>
      {children}
    </ul>
  );
}
