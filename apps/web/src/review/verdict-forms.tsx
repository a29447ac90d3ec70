import type { ComponentType } from 'react';

import { AdmitForm, RefuseForm, ReturnForm } from './ending-forms.tsx';
import { ConflictForm, CostForm, MergeForm } from './other-forms.tsx';
import type { Verdict, VerdictProps } from './verdict.ts';

export const verdictForms: Readonly<Record<Verdict, ComponentType<VerdictProps>>> = {
  admit: AdmitForm,
  return: ReturnForm,
  refuse: RefuseForm,
  merge: MergeForm,
  cost: CostForm,
  conflict: ConflictForm,
};
