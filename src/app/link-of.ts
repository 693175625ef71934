import { encodeDesign } from '../core/share/encode.ts';
import { remembered } from './remembered.ts';

/**
 * The payload of a link to the design. Some 10 ms for a hundred clusters: a component that shows
 * it at every edit should take a deferred value.
 */
export const linkPayloadOf = remembered(encodeDesign);
