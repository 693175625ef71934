import { one } from './network/one.ts';
import { two } from './trust/two.ts';

export const rules = [one, two];
