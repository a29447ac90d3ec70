export const kk = {
  'budget/over-envelope': 'Жобаларға бөлінген сома бюджеттен асады.',
  'budget/overdraft': 'Шотта мұнша ақша қалмаған. Бетті жаңартып, соманы тексеріңіз.',
  'budget/reversed-already': 'Бұл жазба бұрын түзетілген.',
} as const;
