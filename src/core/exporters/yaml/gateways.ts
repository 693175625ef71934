import { fileName, fileNameOf, ownFileName, type FileName } from '../quoting/file-name.ts';
import { word, yamlStr, type YamlText } from '../quoting/yaml-text.ts';
import { istioOperator, otherNamespace } from './control-plane.ts';
import type { GatewayStage } from './installer.ts';
import { saying } from './mesh-config.ts';
import type { Method } from './plan.ts';
import type { Site, SiteGateway } from './sites.ts';
import type { YamlMap } from './yaml-node.ts';

/** What the ports of a gateway are called, where the name carries meaning. Source: samples/multicluster/gen-eastwest-gateway.sh */
const PORT_NAMES: ReadonlyMap<number, YamlText> = new Map([
  [15021, word('status-port')],
  [15443, word('tls')],
  [15012, word('tls-istiod')],
  [15017, word('tls-webhook')],
  [80, word('http2')],
  [443, word('https')],
]);

const EAST_WEST_PORTS = [15021, 15443, 15012, 15017] as const;
const INGRESS_PORTS = [15021, 80, 443] as const;

/** The label `istio`, by which Gateway resources select the gateways of a type. */
export const TYPE_LABEL = { ew: word('eastwestgateway'), ingress: word('ingressgateway') } as const;

/** The file of a gateway for istioctl: an IstioOperator of its own, since one file may hold only one. */
export function gatewayOperator(site: Site, it: SiteGateway): YamlMap {
  return istioOperator(site, operatorName(site, it), {
    revision: it.revision === undefined ? undefined : yamlStr(it.revision),
    profile: word('empty'),
    components: {
      ingressGateways: [
        {
          name: yamlStr(it.service),
          namespace: yamlStr(site.namespace),
          label: labelsOf(it),
          enabled: true,
          k8s: {
            env: it.network === undefined ? undefined : [networkView(it.network)],
            hpaSpec: replicasOf(it),
            service: { type: serviceType(it), ports: portsOf(it, UNPRIVILEGED) },
          },
        },
      ],
    },
    values: {
      // The pods are injected like any other, with the template of gateways.
      gateways: { 'istio-ingressgateway': { injectionTemplate: word('gateway') } },
      global: {
        istioNamespace: otherNamespace(site),
        network: it.network === undefined ? undefined : yamlStr(it.network),
      },
    },
  });
}

/**
 * The values of a gateway for the chart. `networkGateway` sets label, network view and the four ports at once; ports of one's own need
 * the three said one by one (manifests/charts/gateway/templates/service.yaml).
 */
export function gatewayChartValues(it: SiteGateway): YamlMap {
  const network = it.network === undefined ? undefined : yamlStr(it.network);
  const atOnce = it.gateway.type === 'ew' && it.gateway.ports === undefined && network !== undefined;
  return {
    name: yamlStr(it.service),
    revision: it.revision === undefined ? undefined : yamlStr(it.revision),
    networkGateway: atOnce ? network : undefined,
    labels: { istio: TYPE_LABEL[it.gateway.type], 'topology.istio.io/network': atOnce ? undefined : network },
    env: saying({ ISTIO_META_REQUESTED_NETWORK_VIEW: atOnce ? undefined : network }),
    service: { type: serviceType(it), ports: atOnce ? undefined : portsOf(it, 0) },
    autoscaling: replicasOf(it),
  };
}

/** Unique in the cluster: `eastwest`, unless the control plane of a cluster of that name has taken it. */
function operatorName(site: Site, it: SiteGateway): YamlText {
  const kind = it.gateway.type === 'ew' ? 'eastwest' : 'ingress';
  const name = it.number === 1 ? kind : `${kind}-${it.number}`;
  return yamlStr(site.istioName === name ? `${name}-gateway` : name);
}

function labelsOf(it: SiteGateway): YamlMap {
  return {
    istio: TYPE_LABEL[it.gateway.type],
    app: yamlStr(it.service),
    'topology.istio.io/network': it.network === undefined ? undefined : yamlStr(it.network),
  };
}

const networkView = (network: string): YamlMap => ({
  name: word('ISTIO_META_REQUESTED_NETWORK_VIEW'),
  value: yamlStr(network),
});

/**
 * The operator refuses container ports below 1024 and adds 8000 in its own defaults (80 to 8080, 443 to 8443); the chart lifts the
 * limit by a sysctl and keeps the number.
 */
const UNPRIVILEGED = 8000;

/** Undefined where the defaults of both forms are what is drawn. */
function portsOf({ gateway }: SiteGateway, lift: number): YamlMap[] | undefined {
  return (gateway.ports ?? usualPorts(gateway))?.map((port) => ({
    name: PORT_NAMES.get(port) ?? yamlStr(`tcp-${port}`),
    port,
    targetPort: port < 1024 ? port + lift : port,
  }));
}

/** An ingress gateway has no ports for other clusters unless it exposes something to them. */
function usualPorts({ type, exposes = [] }: SiteGateway['gateway']): readonly number[] | undefined {
  if (type === 'ew') return EAST_WEST_PORTS;
  if (exposes.length === 0) return undefined;
  return [
    ...INGRESS_PORTS,
    ...(exposes.includes('services') ? [15443] : []),
    ...(exposes.includes('istiod') ? [15012, 15017] : []),
  ];
}

function serviceType({ gateway }: SiteGateway): YamlText {
  switch (gateway.address) {
    case 'clusterip':
    case 'none':
      return word('ClusterIP');
    case 'nodeport':
      return word('NodePort');
    case 'ip':
    case 'hostname':
    case 'pending':
    case 'l7':
      return word('LoadBalancer');
  }
}

/** The autoscaler of a gateway, where a number of pods is drawn. */
function replicasOf({ gateway }: SiteGateway): YamlMap | undefined {
  if (gateway.replicas === undefined) return undefined;
  return { minReplicas: gateway.replicas, maxReplicas: Math.max(5, gateway.replicas) };
}

/** The file of a gateway: `05-east-west-gateway.yaml`, `10-ingress-gateway-2.values.yaml`. */
export function gatewayFile(it: SiteGateway, stage: GatewayStage, method: Method): FileName {
  const stem = it.gateway.type === 'ew' ? ownFileName('east-west-gateway') : ownFileName('ingress-gateway');
  return stageFileName(stage, it.number === 1 ? stem : fileName(`${stem}-${it.number}`, 'cluster'), method);
}

function stageFileName(stage: GatewayStage, stem: FileName, method: Method): FileName {
  const ending = method === 'helm' ? ownFileName('.values.yaml') : ownFileName('.yaml');
  return fileNameOf(stage === 5 ? ownFileName('05-') : ownFileName('10-'), stem, ending);
}
