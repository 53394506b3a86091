import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { eventually } from './eventually.ts';

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Drags a row over a place of an editor with Shift held, until the editor shows where it would drop or was given its time. */
export async function dragWithShift(page: Page, row: Locator, to: Box): Promise<void> {
  const { mouse, keyboard } = page;
  const from = (await row.boundingBox())!;
  await mouse.move(from.x + 60, from.y + from.height / 2);
  await mouse.down();
  await mouse.move(from.x + 90, from.y + from.height / 2, { steps: 4 });
  await keyboard.down('Shift');
  let x = 20;
  await eventually(
    'the mark of the editor where the row would drop',
    async () => {
      x = 24 - x;
      await mouse.move(to.x + x, to.y + to.height / 2, { steps: 8 });
      return page.locator('.dnd-target').count();
    },
    (count) => assert.ok(count > 0),
    8000,
  ).catch(() => {});
}

/** Lets go of what is dragged. */
export async function drop({ mouse, keyboard }: Page): Promise<void> {
  await mouse.up();
  await keyboard.up('Shift');
}
