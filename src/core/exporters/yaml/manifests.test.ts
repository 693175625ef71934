import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { exported } from '../../testing/exported.ts';

const TWO_NETWORKS = `mesh m1 root=R | cluster c1 net=n1 | cluster c2 net=n2
gw g1 at=c1 net=n1 expose=services | gw g2 at=c2 net=n2 expose=services
secret c1 reads c2 | secret c2 reads c1`;

const REMOTE = `mesh m1 root=R | cluster c1 net=n1 | cluster c2 role=remote cp=c1 net=n2
gw g1 at=c1 net=n1 expose=services,istiod | gw g2 at=c2 net=n2 | secret c1 reads c2`;

/** One file of an export as plain objects. */
function documents(sketch: string, path: string, method: 'istioctl' | 'helm' = 'istioctl'): unknown[] {
  const text = exported(sketch, { method }).get(path);
  return text === undefined ? [] : text.split('---\n').map((one) => parse(one) as unknown);
}

const values = (sketch: string, cluster = 'c1'): unknown => documents(sketch, `${cluster}/04-control-plane.yaml`)[0];

describe('a primary', () => {
  it('always says mesh ID, cluster name and network', () => {
    expect(values('mesh m1 meshid=prod | cluster c1 net=n1 name=east')).toMatchObject({
      spec: { values: { global: { meshID: 'prod', multiCluster: { clusterName: 'east' }, network: 'n1' } } },
    });
  });

  it.each([
    ['with remotes', REMOTE, true],
    ['without remotes', TWO_NETWORKS, undefined],
    ['that is said not to manage them', REMOTE.replace('net=n1 |', 'net=n1 extistiod=no |'), undefined],
    ['that is said to manage remotes', 'cluster c1 extistiod=yes', true],
  ])('%s sets externalIstiod: %s', (_, sketch, expected) => {
    expect(values(sketch)).toHaveProperty('spec.values.global');
    expect((values(sketch) as { spec: { values: { global: object } } }).spec.values.global).toEqual(
      expected
        ? expect.objectContaining({ externalIstiod: true })
        : expect.not.objectContaining({ externalIstiod: true }),
    );
  });

  it('says trust domain, aliases, further roots and local services in its meshConfig', () => {
    const sketch = `mesh m1 root=R td=west.example aliases=old.example accepts=east.example
cluster c1 trusts=R2 dns=capture | svc db/main in=c1 scope=local`;
    expect(values(sketch)).toMatchObject({
      spec: {
        meshConfig: {
          trustDomain: 'west.example',
          trustDomainAliases: ['old.example'],
          caCertificates: [{ pem: '${ROOT_PEM_R2}', trustDomains: ['east.example'] }],
          defaultConfig: { proxyMetadata: { ISTIO_META_DNS_CAPTURE: 'true', PROXY_CONFIG_XDS_AGENT: 'true' } },
          serviceSettings: [{ settings: { clusterLocal: true }, hosts: ['main.db.svc.cluster.local'] }],
        },
        values: { pilot: { env: { ISTIO_MULTIROOT_MESH: 'true' } } },
      },
    });
    const script = exported(sketch).get('install.sh');
    expect(script).toContain(`ROOT_PEM_R2="$(awk '{printf "%s\\\\n", $0}' "\${CERTS}/r2/root-cert.pem")"`);
    expect(script).toContain(`envsubst '\${ROOT_PEM_R2}' < c1/04-control-plane.yaml |`);
  });

  it('gets no cacerts where istiod signs for itself', () => {
    const files = exported('mesh m1 root=R | cluster c1 ca=self | cluster c2');
    expect(files.get('install.sh')).not.toContain('"${CTX_C1}" -n istio-system create secret generic cacerts');
    expect(files.get('install.sh')).toContain('"${CTX_C2}" -n istio-system create secret generic cacerts');
  });

  it('shares the folder of its intermediate with those that share the key', () => {
    const script = exported('mesh m1 root=R | cluster c1 cakey=K | cluster c2 cakey=K').get('install.sh') ?? '';
    expect([...script.matchAll(/--from-file="(\S+)\/ca-key.pem"/g)].map(([, path]) => path)).toEqual(
      Array(2).fill('${CERTS}/r/k'),
    );
  });

  it('puts its revision and its namespace everywhere', () => {
    const sketch = REMOTE.replace('cluster c1 ', 'cluster c1 rev=canary ns=mesh ').replace(
      'cp=c1',
      'cp=c1 rev=canary ns=mesh',
    );
    const files = exported(`${sketch} | svc shop/cart in=c2`, { method: 'helm' });
    const script = files.get('install.sh') ?? '';
    expect(script).toContain('helm upgrade --install istiod-canary istio/istiod -n mesh');
    expect(script).toContain('--set defaultRevision=canary --set global.istioNamespace=mesh');
    expect(script).toContain('get mutatingwebhookconfiguration istio-sidecar-injector-canary-mesh');
    expect(files.get('c1/06-expose-istiod.yaml')).toContain('"istiod-canary.mesh.svc.cluster.local"');
    expect(files.get('c1/05-east-west-gateway.values.yaml')).toContain('revision: "canary"');
    expect(files.get('c2/11-apps.yaml')).toContain('istio.io/rev: "canary"');
  });
});

describe('a remote', () => {
  it('names its owners without blanks, in the order in which they were drawn', () => {
    const sketch = 'cluster c1 | cluster c2 name=east | cluster c3 role=remote cp=c2,c1';
    expect(documents(sketch, 'c3/01-namespaces.yaml')[0]).toMatchObject({
      metadata: { annotations: { 'topology.istio.io/controlPlaneClusters': 'east,c1' } },
    });
    expect(documents(sketch.replace('cp=', 'annot=no cp='), 'c3/01-namespaces.yaml')[0]).toEqual({
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: 'istio-system' },
    });
  });

  it.each([
    ['lb=ip', `get svc istio-eastwestgateway \\\n  -o jsonpath='{.status.loadBalancer.ingress[0].ip}')"`],
    ['lb=hostname', `-o jsonpath='{.status.loadBalancer.ingress[0].hostname}')"`],
    ['lb=clusterip', `-o jsonpath='{.spec.clusterIP}')"`],
    ['lb=nodeport', 'export DISCOVERY_ADDRESS_C1="${DISCOVERY_ADDRESS_C1:?}"'],
  ])('finds istiod behind a gateway with %s', (address, expected) => {
    const script = exported(REMOTE.replace('gw g1 ', `gw g1 ${address} `)).get('install.sh');
    expect(script).toContain(expected);
  });

  it('is called by URL where that is drawn', () => {
    expect(documents(REMOTE.replace('cp=c1', 'cp=c1 inject=url'), 'c2/08-remote.yaml')[0]).toMatchObject({
      spec: {
        values: { istiodRemote: { injectionURL: 'https://${DISCOVERY_ADDRESS_C1}:15017/inject/cluster/c2/net/n2' } },
      },
    });
  });

  it('without a control plane still has files, which ask for an address', () => {
    const files = exported('cluster c1 | cluster c2 role=remote');
    expect(files.get('install.sh')).toContain('export DISCOVERY_ADDRESS_C2="${DISCOVERY_ADDRESS_C2:?}"');
    expect(files.get('RUNBOOK.md')).toContain('remote without a control plane');
  });
});

describe('a gateway', () => {
  it('opens only what is drawn, where others of its cluster do not', () => {
    const sketch = 'cluster c1 net=n1 | gw inner at=c1 net=n1 expose=istiod | gw outer at=c1 net=n1 expose=services';
    expect(documents(sketch, 'c1/06-expose-istiod.yaml')[0]).toMatchObject({
      spec: { selector: { istio: 'eastwestgateway', app: 'istio-eastwestgateway' } },
    });
    expect(documents(sketch, 'c1/07-expose-services.yaml')[0]).toMatchObject({
      spec: { selector: { istio: 'eastwestgateway', app: 'istio-eastwestgateway-2' } },
    });
  });

  it('of a remote is opened by its primary', () => {
    const sketch = REMOTE.replace('expose=services,istiod', 'expose=istiod').replace(
      'gw g2 ',
      'gw g2 expose=services ',
    );
    const files = exported(sketch);
    expect(files.has('c1/07-expose-services.yaml')).toBe(true);
    expect(files.has('c2/07-expose-services.yaml')).toBe(false);
  });

  it('has the ports that are drawn, with a label of its own in the chart', () => {
    const sketch = 'cluster c1 net=n1 | gw g at=c1 net=n1 ports=15021,15443,16000 replicas=7 lb=nodeport';
    expect(documents(sketch, 'c1/05-east-west-gateway.values.yaml', 'helm')[0]).toEqual({
      name: 'istio-eastwestgateway',
      labels: { istio: 'eastwestgateway', 'topology.istio.io/network': 'n1' },
      env: { ISTIO_META_REQUESTED_NETWORK_VIEW: 'n1' },
      service: {
        type: 'NodePort',
        ports: [
          { name: 'status-port', port: 15021, targetPort: 15021 },
          { name: 'tls', port: 15443, targetPort: 15443 },
          { name: 'tcp-16000', port: 16000, targetPort: 16000 },
        ],
      },
      autoscaling: { minReplicas: 7, maxReplicas: 7 },
    });
  });

  it('at the edge that carries traffic between clusters has their ports and label too', () => {
    const sketch = 'cluster c1 net=n1 | gw g at=c1 kind=ingress net=n1 expose=services';
    expect(documents(sketch, 'c1/05-ingress-gateway.values.yaml', 'helm')[0]).toMatchObject({
      labels: { istio: 'ingressgateway', 'topology.istio.io/network': 'n1' },
      service: { ports: [{ port: 15021 }, { port: 80 }, { port: 443 }, { name: 'tls', port: 15443 }] },
    });
    expect(documents(sketch, 'c1/07-expose-services.yaml')[0]).toMatchObject({
      spec: { selector: { istio: 'ingressgateway' } },
    });
  });

  it('never shares the name of an installation with a control plane', () => {
    const [operator] = documents(
      'cluster eastwest net=n1 | gw g at=eastwest net=n1',
      'eastwest/05-east-west-gateway.yaml',
    );
    expect(operator).toMatchObject({ metadata: { name: 'eastwest-gateway' } });
  });
});

describe('a remote secret', () => {
  it('is piped, with key, address and both namespaces', () => {
    const sketch = `cluster c1 ns=a | cluster c2 ns=b | secret c1 reads c2 key=east server=https://10.0.0.5:6443`;
    expect(exported(sketch).get('install.sh')).toContain(
      `istioctl create-remote-secret --context="\${CTX_C2}" --name=east -n b --server='https://10.0.0.5:6443' |
  sed 's/^  namespace: b$/  namespace: a/' |
  kubectl --context="\${CTX_C1}" apply -n a -f -`,
    );
  });
});

describe('a service', () => {
  it('is a stub with ports where it has no pods, and a labelled namespace wherever it is known', () => {
    const sketch = 'cluster c1 | cluster c2 | svc shop/cart in=c1 stub=c2 portname=c2:web headless=yes unmeshed=c1';
    expect(documents(sketch, 'c2/11-apps.yaml')).toEqual([
      { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop', labels: { 'istio-injection': 'enabled' } } },
      {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: { name: 'cart', namespace: 'shop', labels: { app: 'cart', service: 'cart' } },
        spec: { clusterIP: 'None', ports: [{ name: 'web', port: 80 }], selector: { app: 'cart' } },
      },
    ]);
    expect(documents(sketch, 'c1/11-apps.yaml')).toMatchObject([
      { metadata: { labels: { 'istio-injection': 'disabled' } } },
    ]);
  });

  it('never takes the labels of a system namespace away', () => {
    const files = exported('cluster c1 net=n1 | svc istio-system/x in=c1 | svc kube-system/dns in=c1');
    expect(files.has('c1/11-apps.yaml')).toBe(false);
  });
});
