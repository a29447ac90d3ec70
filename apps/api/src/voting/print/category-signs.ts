/** The signs of the kinds of work, 24 units wide: the same strokes as on the pages. */
export const categorySigns: Readonly<Record<string, string>> = {
  road: 'M8 4 4 20M16 4l4 16M12 4.5V7M12 11v2.5M12 17.5V20',
  water: 'M12 3c3.5 4.2 6 7.8 6 11a6 6 0 0 1-12 0c0-3.2 2.5-6.8 6-11zM9 14.5A3 3 0 0 0 11.5 17',
  light: 'M6 21V7a3.5 3.5 0 0 1 3.5-3.5H14M4 21h4M13 3.5h5l2 5h-9zM15.5 12v2M19 12l1 1.8M12 12l-1 1.8',
  green: 'M12 21v-9M12 15c-5 0-7.5-3-7.5-8.5C9.5 6.5 12 9.5 12 15zM12 12c0-5 2.5-8 7.5-8 0 5.5-2.5 8-7.5 8z',
  play: 'M6.5 4 3.5 20M17.5 4l3 16M5 4h14M10 4v9.5M14 4v9.5M8 13.5h8',
  culture: 'M3 10.5 12 4l9 6.5M5 10.5V20M19 10.5V20M2.5 20h19M10 20v-6h4v6',
  health: 'M12 20s-8-4.5-8-10.5A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 8 2.5C20 15.5 12 20 12 20zM12 9.5v5M9.5 12h5',
  other: 'M4.5 4.5h6v6h-6zM13.5 4.5h6v6h-6zM4.5 13.5h6v6h-6zM16.5 13.5v6M13.5 16.5h6',
};
