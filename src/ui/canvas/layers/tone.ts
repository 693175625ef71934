import type { Tone } from '../../../core/scene/scene.ts';

/** Six hues, `docs/visual.md`; from the seventh on they repeat. */
const HUES = 6;

/** The value of `data-tone`, which the style sheet turns into a colour. */
export const toneAttribute = (tone: Tone): string => (tone === 'neutral' ? tone : String(tone % HUES));
