import { helm } from './helm.ts';
import { istioctl } from './istioctl.ts';

/** Every way to export a design, in the order in which it is offered. */
export const exporters = [istioctl, helm] as const;
