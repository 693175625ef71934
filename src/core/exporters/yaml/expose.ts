import { ownFileName } from '../quoting/file-name.ts';
import { word, yamlStr, type YamlText } from '../quoting/yaml-text.ts';
import { apply } from './commands.ts';
import { istiodName } from './control-plane.ts';
import { filePath } from './file-path.ts';
import { TYPE_LABEL } from './gateways.ts';
import type { Plan, Step } from './plan.ts';
import type { Site, SiteGateway } from './sites.ts';
import type { YamlMap } from './yaml-node.ts';

/** Stage 6: forwards 15012 and 15017 of the gateways of a primary to its istiod, for its remotes. */
export function exposeIstiodSteps(plan: Plan): Step[] {
  return exposeSteps(plan, 'istiod', (site, selectors) => {
    const names = selectors.map((_, at) => numbered('istiod-gateway', at));
    return [
      ...selectors.map((selector, at) => istiodGateway(site, names[at] ?? word('istiod-gateway'), selector)),
      istiodRoutes(site, names),
    ];
  });
}

/** Stage 7: opens 15443 of the east-west gateways for every service of the mesh. */
export function exposeServicesSteps(plan: Plan): Step[] {
  return exposeSteps(plan, 'services', (site, selectors) =>
    selectors.map((selector, at) => crossNetworkGateway(site, numbered('cross-network-gateway', at), selector)),
  );
}

const FILES = { istiod: ownFileName('06-expose-istiod.yaml'), services: ownFileName('07-expose-services.yaml') };

type Exposed = keyof typeof FILES;
type Documents = (site: Site, selectors: readonly YamlMap[]) => YamlMap[];

function exposeSteps(plan: Plan, what: Exposed, documents: Documents): Step[] {
  return plan.sites.all.flatMap((site) => {
    const selectors = selectorsOf(plan, site, what);
    if (selectors.length === 0) return [];
    const path = filePath(site.folder, FILES[what]);
    return [{ site, files: [{ path, documents: documents(site, selectors) }], commands: [apply(site, path)] }];
  });
}

/**
 * Which gateways the istiod of a cluster opens. Gateways are configured by the cluster that holds the configuration: a primary for its
 * own and for those of its remotes, a remote for none. The usual selector matches all of them; only where some gateways of the cluster
 * are drawn without it does each open one get a resource of its own.
 */
function selectorsOf(plan: Plan, site: Site, what: Exposed): YamlMap[] {
  if (site.isRemote) return [];
  const remotes = plan.sites.remotesOf(site);
  return (['ew', 'ingress'] as const).flatMap((type) => {
    const own = site.gateways.filter((it) => it.gateway.type === type);
    const open = own.filter((it) => opens(it, what));
    const isOpenFar = remotes.some((remote) =>
      remote.gateways.some((it) => it.gateway.type === type && opens(it, what)),
    );
    const istio = TYPE_LABEL[type];
    if (open.length === 0) return isOpenFar ? [{ istio }] : [];
    return open.length === own.length ? [{ istio }] : open.map((it) => ({ istio, app: yamlStr(it.service) }));
  });
}

const opens = ({ gateway }: SiteGateway, what: Exposed): boolean => gateway.exposes?.includes(what) ?? false;

function numbered(name: string, at: number): YamlText {
  return yamlStr(at === 0 ? name : `${name}-${at + 1}`);
}

/** Source: samples/multicluster/expose-services.yaml */
function crossNetworkGateway(site: Site, name: YamlText, selector: YamlMap): YamlMap {
  return {
    ...GATEWAY,
    metadata: metadata(site, name),
    spec: {
      selector,
      servers: [
        {
          port: { number: 15443, name: word('tls'), protocol: word('TLS') },
          tls: { mode: word('AUTO_PASSTHROUGH') },
          hosts: [yamlStr('*.local')],
        },
      ],
    },
  };
}

/** Source: samples/multicluster/expose-istiod.yaml */
function istiodGateway(site: Site, name: YamlText, selector: YamlMap): YamlMap {
  const server = (number: number, port: YamlText): YamlMap => ({
    port: { number, name: port, protocol: word('tls') },
    tls: { mode: word('PASSTHROUGH') },
    hosts: [yamlStr('*')],
  });
  return {
    ...GATEWAY,
    metadata: metadata(site, name),
    spec: {
      selector,
      servers: [server(15012, word('tls-istiod')), server(15017, word('tls-istiodwebhook'))],
    },
  };
}

/** With a revision only the names of that istiod are matched, so that several can stand behind one gateway (expose-istiod-rev.yaml.tmpl). */
function istiodRoutes(site: Site, gateways: readonly YamlText[]): YamlMap {
  const service = `${istiodName(site)}.${site.namespace}.svc`;
  const host = `${service}.cluster.local`;
  const sniHosts = (site.revision === undefined ? ['*'] : [service, host]).map(yamlStr);
  const route = (port: number, number: number): YamlMap => ({
    match: [{ port, sniHosts }],
    route: [{ destination: { host: yamlStr(host), port: { number } } }],
  });
  const name = site.revision === undefined ? word('istiod-vs') : yamlStr(`istiod-vs-${site.revision}`);
  return {
    ...VIRTUAL_SERVICE,
    metadata: metadata(site, name),
    spec: {
      hosts: [yamlStr('*')],
      gateways,
      tls: [route(15012, 15012), route(15017, 443)],
    },
  };
}

const API = word('networking.istio.io/v1');
const GATEWAY = { apiVersion: API, kind: word('Gateway') };
const VIRTUAL_SERVICE = { apiVersion: API, kind: word('VirtualService') };

const metadata = (site: Site, name: YamlText): YamlMap => ({ name, namespace: yamlStr(site.namespace) });
