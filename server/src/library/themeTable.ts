/** Themes by id, in the order in which they are shown. */
import type { ThemeId } from '../protocol.ts';
import { otherTheme, type Theme, themes } from '../themes/themes.ts';

/** All themes, *Other* last. */
export const themeTable: readonly Theme[] = [...themes, otherTheme];

const byId: ReadonlyMap<ThemeId, Theme> = new Map(themeTable.map((theme) => [theme.id, theme]));

export function themeLabel(id: ThemeId): string {
  return byId.get(id)?.label ?? id;
}
