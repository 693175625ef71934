/** The snapshot of istio/istio that the catalogue was read from (22 August 2026, 1.32 in development). */
const COMMIT = '86c9f01fd73';

/** The page on deployment models: the statements that a drawing can violate. */
export const deploymentModels = (section: string): string =>
  `https://istio.io/latest/docs/ops/deployment/deployment-models/#${section}`;

/** A page of Istio's documentation, by its path under `docs/`. */
export const istioDoc = (path: string): string => `https://istio.io/latest/docs/${path}/`;

/** A file of Istio itself. */
export const istioSource = (path: string): string => `https://github.com/istio/istio/blob/${COMMIT}/${path}`;

/** An issue or pull request of Istio. */
export const istioIssue = (number: number): string => `https://github.com/istio/istio/issues/${number}`;

/** An issue or pull request of Istio's documentation. */
export const istioDocIssue = (number: number): string => `https://github.com/istio/istio.io/issues/${number}`;
