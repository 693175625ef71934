import { ownFileName } from '../quoting/file-name.ts';
import type { DnsLabel } from '../quoting/shell-text.ts';
import { word, yamlStr } from '../quoting/yaml-text.ts';
import { apply } from './commands.ts';
import { filePath } from './file-path.ts';
import { saying } from './mesh-config.ts';
import type { Plan, Step } from './plan.ts';
import type { Site, Sites } from './sites.ts';
import type { YamlMap } from './yaml-node.ts';

/**
 * Stage 1. The namespace is made by hand, since only then do its labels stand before anything reads them: Helm never labels one, and
 * `istioctl install` labels only a namespace that it makes itself (operator/pkg/util/k8s.go).
 */
export function namespaceSteps(plan: Plan): Step[] {
  return plan.sites.all.map((site) => {
    const path = filePath(site.folder, ownFileName('01-namespaces.yaml'));
    return { site, files: [{ path, documents: [systemNamespace(plan.sites, site)] }], commands: [apply(site, path)] };
  });
}

function systemNamespace(sites: Sites, site: Site): YamlMap {
  const owners = site.cluster.annotated === false ? [] : sites.controlPlanesOf(site);
  // istiod splits at commas and compares exactly: no blanks (controller/multicluster.go).
  const list = owners.map((owner) => owner.istioName).join(',');
  return namespaceObject(site.namespace, {
    labels: saying({
      'topology.istio.io/network': site.network === undefined ? undefined : yamlStr(site.network),
    }),
    annotations: saying({
      'topology.istio.io/controlPlaneClusters': list === '' ? undefined : yamlStr(list),
    }),
  });
}

/** A Namespace with labels and annotations. */
export function namespaceObject(
  name: DnsLabel,
  marks: { labels?: YamlMap | undefined; annotations?: YamlMap | undefined },
): YamlMap {
  return {
    apiVersion: word('v1'),
    kind: word('Namespace'),
    metadata: { name: yamlStr(name), labels: marks.labels, annotations: marks.annotations },
  };
}
