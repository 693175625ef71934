import type { ModelIndex } from '../../design/model-index.ts';
import type { ShellText } from '../quoting/shell-text.ts';
import type { Certificates } from './certificates.ts';
import type { SecretCopy } from './secret-copies.ts';
import type { Site, Sites } from './sites.ts';
import type { IstioMinor } from './versions.ts';
import type { PlannedFile } from './yaml-file.ts';

/** How Istio is installed. */
export type Method = 'istioctl' | 'helm';

/** Everything the stages are made from. */
export interface Plan {
  readonly ix: ModelIndex;
  readonly sites: Sites;
  readonly certificates: Certificates;
  readonly secrets: readonly SecretCopy[];
  readonly method: Method;
  readonly istio: IstioMinor;
}

/**
 * The stages of an installation. Their order is a hard dependency: gateways are injected by istiod, a remote needs the address of its
 * primary's gateway, and the gateways of a remote are injected by an istiod that must first be able to read it.
 * Source: the order of Istio's own test installer, pkg/test/framework/components/istio/kube.go.
 */
export type StageNumber = 1 | 2 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/** What is done to one cluster in one stage. */
export interface Step {
  readonly site: Site;
  readonly files: readonly PlannedFile[];
  readonly commands: readonly ShellText[];
}

export interface Stage {
  readonly number: StageNumber;
  readonly steps: readonly Step[];
}
