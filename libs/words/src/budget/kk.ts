export const kk = {
  'budget/over-envelope': 'Жеңген жобаларға {asked:money} керек, бюджетте {left:money} бар. Артығы: {excess:money}.',
  'budget/overdraft': 'Шотта мұнша ақша қалмаған. Бетті жаңартып, соманы тексеріңіз.',
  'budget/reversed-already': 'Бұл жазба бұрын түзетілген.',
} as const;
