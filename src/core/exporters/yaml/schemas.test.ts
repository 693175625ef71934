import { Gateway } from '@kubernetes-models/istio/networking.istio.io/v1/Gateway';
import { VirtualService } from '@kubernetes-models/istio/networking.istio.io/v1/VirtualService';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { exported } from '../../testing/exported.ts';

/** A drawing that makes the exporter say everything it can say. */
const SKETCH = `mesh m1 root=R td=a.example aliases=b.example accepts=c.example
cluster c1 net=n1 trusts=R2 dns=capture replicas=7 rev=canary | cluster c2 role=remote cp=c1 net=n2 rev=canary
cluster c3 net=n3 ns=mesh extistiod=yes
gw g1 at=c1 net=n1 expose=services,istiod replicas=3 | gw g2 at=c2 net=n2 lb=nodeport | gw g3 at=c3 net=n3 expose=services
gw g4 at=c3 expose=istiod ports=15012,15017 | gw in1 at=c1 kind=ingress ports=80,443 | gw in2 at=c2 kind=ingress lb=hostname
secret c1 reads c2 | secret c1 reads c3 | secret c3 reads c1 | secret c3 reads c2
svc shop/cart in=c1 stub=c2,c3 scope=local nodelocal=yes type=c2:NodePort | svc shop/web in=c2 headless=yes stub=c1`;

interface Manifest {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly metadata?: { readonly name?: string; readonly namespace?: string };
  readonly spec?: Readonly<Record<string, unknown>>;
}

const manifests = (['istioctl', 'helm'] as const).flatMap((method) =>
  [...exported(SKETCH, { method })]
    .filter(([path]) => path.endsWith('.yaml'))
    .flatMap(([path, text]) =>
      parseAllDocuments(text).map((document) => ({ path: `${method} ${path}`, manifest: document.toJS() as Manifest })),
    ),
);

const ofKind = (kind: string) =>
  manifests
    .filter(({ manifest }) => manifest.kind === kind)
    .map(({ path, manifest }) => [`${path} ${manifest.metadata?.name ?? ''}`, manifest] as const);

/** Kinds whose schema the packages hold: both check required fields, types and enumerations. */
const schemas = { Gateway, VirtualService } as const;

describe('every object that can be exported', () => {
  it('is of a kind that these tests know', () => {
    const kinds = new Set(manifests.flatMap(({ manifest }) => (manifest.apiVersion ? [manifest.kind] : [])));
    expect(kinds).toEqual(new Set(['Gateway', 'IstioOperator', 'Namespace', 'Service', 'VirtualService']));
  });

  it.each(Object.keys(schemas).flatMap(ofKind))('%s obeys the schema of Istio', (_, manifest) => {
    const Kind = manifest.kind === 'Gateway' ? schemas.Gateway : schemas.VirtualService;
    const object = new Kind(manifest);
    expect(() => object.validate()).not.toThrow();
  });

  it.each(ofKind('Service'))('%s is a Service with ports and a selector', (_, { metadata, spec }) => {
    expect(metadata).toMatchObject({ name: expect.any(String) as string, namespace: expect.any(String) as string });
    expect(spec).toMatchObject({ ports: [{ name: 'http', port: 80 }], selector: { app: metadata?.name } });
  });

  it.each(ofKind('IstioOperator'))('%s has a profile, and text for every environment value', (_, manifest) => {
    expect(['minimal', 'remote', 'empty']).toContain(manifest.spec?.['profile']);
    for (const value of environmentOf(manifest.spec)) expect(value).toBeTypeOf('string');
  });
});

/** Values below any `env` or `proxyMetadata`. */
function environmentOf(node: unknown): unknown[] {
  if (Array.isArray(node)) return node.flatMap(environmentOf);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (key !== 'env' && key !== 'proxyMetadata') return environmentOf(value);
    return Array.isArray(value)
      ? value.map((item) => (item as { value: unknown }).value)
      : Object.values(value as object);
  });
}
