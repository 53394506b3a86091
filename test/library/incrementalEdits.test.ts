import { test } from 'node:test';
import { checkIncrementalEdits } from './incrementalEdits.ts';

test('20,000 random edits leave what a full parse and a new library hold', () => checkIncrementalEdits(20_000, 1));
