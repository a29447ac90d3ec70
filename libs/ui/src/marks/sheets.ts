/** Where the two drawing sheets are served; the web app serves src/assets under /sheets. */
export const sheets = { icons: '/sheets/icons.svg', scenes: '/sheets/scenes.svg' } as const;
