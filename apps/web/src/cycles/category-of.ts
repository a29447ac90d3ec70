import type { cycles, OutputOf } from '@ortaq/contract';
import type { Language } from '@ortaq/kernel';
import { type CategoryName, categoryNames } from '@ortaq/ui';

type Categories = OutputOf<typeof cycles.readCycle>['rules']['categories'];

interface KindOfWork {
  /** The tile and the scene that stand for it. */
  readonly icon: CategoryName;
  readonly word: string;
}

/** How a kind of work is shown: its tile and its word in the reader's language; nothing for a code that the cycle does not know. */
export function categoryOf(categories: Categories, code: string | null, language: Language): KindOfWork | undefined {
  const found = categories.find((each) => each.code === code);
  if (!found) return undefined;
  const icon = categoryNames.find((name) => name === found.icon) ?? 'other';
  return { icon, word: found.name[language] || found.name.kk };
}
