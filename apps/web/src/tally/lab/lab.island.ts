/** The laboratory is drawn by the server as it is before anything is counted, and goes on living here. */
import '@ortaq/ui/lab.css';

import { speak } from '@ortaq/words';
import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';

import { Lab } from './lab.tsx';
import type { LabData } from './lab-data.ts';

const data = JSON.parse(document.querySelector('[data-island="lab"]')!.textContent!) as LabData;
const t = speak(data.words, data.language, data.place);

hydrateRoot(document.querySelector('#lab')!, createElement(Lab, { data, t }));
