import { CallLink } from '@ortaq/ui';
import { formatPhone } from '@ortaq/words';

import type { VillageVisit } from '../platform/page.ts';

/** Whom to call and where to go: under every page that cannot help by itself. */
export function OfficeContact({ visit: { language, village } }: { readonly visit: VillageVisit }) {
  const { phone, hours, address } = village;
  const lines = [address?.[language], hours?.[language]].filter(Boolean);
  return (
    <div className="tight">
      {phone && (
        <p>
          <CallLink href={`tel:${phone}`}>{formatPhone(phone)}</CallLink>
        </p>
      )}
      {lines.map((line) => (
        <p key={line} className="muted">
          {line}
        </p>
      ))}
    </div>
  );
}
