import type { ReactNode } from 'react';

export type Payment = {
  key: string;
  href: string;
  who: ReactNode;
  what: ReactNode;
  when: ReactNode;
  amount: ReactNode;
};

/** Who was paid, how much, for what, when; the row opens the contract. */
export function PaymentFeed({ payments }: { payments: Payment[] }) {
  return (
    <ul className="feed">
      {payments.map(({ key, href, who, what, when, amount }) => (
        <li key={key}>
          <a href={href}>
            <span className="who">{who}</span>
            <span className="money">{amount}</span>
            <span className="what">{what}</span>
            <span className="when">{when}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
