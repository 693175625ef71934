import type { Plan, Step } from './plan.ts';
import type { Site, SiteGateway } from './sites.ts';

/** Where a gateway is installed: before the control plane is exposed, or after a remote has become readable. */
export type GatewayStage = 5 | 10;

/** One way to install the parts of Istio. Everything else is the same `kubectl apply` in every way. */
export interface Installer {
  controlPlane(plan: Plan, site: Site): Step;
  remote(plan: Plan, site: Site): Step;
  gateway(site: Site, it: SiteGateway, stage: GatewayStage): Step;
}
