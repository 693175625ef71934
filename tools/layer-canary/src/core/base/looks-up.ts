import type { One } from '../rules/network/one.ts';
import { createElement } from 'react';

export const looksUp = (one: One) => createElement('p', one);
