import { stringify } from 'yaml';
import { two } from '../trust/two.ts';

export type One = { readonly id: string };
export const one = { id: stringify(two) };
