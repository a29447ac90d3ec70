import type { ReactNode } from 'react';
import { Icon } from '../marks/icon.tsx';
import { type PhotoFile, Picture } from '../marks/photo.tsx';
import type { SceneName } from '../marks/scene.tsx';

export type BallotCardProps = {
  name: string;
  value: string;
  checked?: boolean | undefined;
  /** Spoken name of the tick: «№7, Street lights, 1 462 345 tenge, Samal». */
  spoken: string;
  number: ReactNode;
  title: ReactNode;
  cost: ReactNode;
  place: ReactNode;
  change: ReactNode;
  scene: SceneName;
  photo?: PhotoFile | undefined;
  lang?: string | undefined;
  /** «Marked»: shown on a chosen card, so that colour is not alone. */
  chosenWord: ReactNode;
  /** The cost as a plain number, for the enhancer of the budget bar. */
  size?: string | undefined;
  /** Listen and «more about it». */
  children?: ReactNode;
};

/** The whole card is the label of its tick. */
export function BallotCard(card: BallotCardProps) {
  return (
    <li className="bcard">
      <label>
        <input
          className="tick"
          type="checkbox"
          name={card.name}
          value={card.value}
          defaultChecked={card.checked}
          aria-label={card.spoken}
          data-size={card.size}
        />
        <span className="bed" />
        <span className="title" lang={card.lang}>
          <span className="no">{card.number}</span> {card.title}
        </span>
        <Picture photo={card.photo} scene={card.scene} />
        <span className="info">
          <span className="cost">{card.cost}</span>
          <span className="place">{card.place}</span>
        </span>
        <span className="change" lang={card.lang}>
          {card.change}
        </span>
        <span className="chosen">
          <Icon name="check" size={20} />
          {card.chosenWord}
        </span>
      </label>
      {card.children && <div className="links">{card.children}</div>}
    </li>
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
