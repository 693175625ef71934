import { innocent } from '../../base/innocent.ts';

export const two = { id: String(innocent) };
