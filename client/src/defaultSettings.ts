/** Settings that only the client looks at, with the defaults that `package.json` declares; the server's own are in its `settings.ts`. */
export const clientDefaults = {
  'themesView.enabled': true,
  'themesView.followCursor': true,
  'relatedView.enabled': true,
  'overview.enabled': true,
  'citedByView.enabled': true,
  'statusBar.enabled': true,
  'goToPaper.preview': true,
  'digest.switchLanguage': true,
  'citations.pasteLinks': true,
  'themes.offerSimilar': true,
} as const;

export type ClientSetting = keyof typeof clientDefaults;
