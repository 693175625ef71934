import type { DnsLabel, ShellText, VariableName } from '../quoting/shell-text.ts';
import { bareExpand, expand, sh, shJoin } from '../quoting/shell-text.ts';
import type { AddressField } from './discovery-address.ts';
import type { FilePath } from './file-path.ts';
import type { Site } from './sites.ts';

/** `kubectl apply` of a file: it may be run any number of times. */
export function apply(site: Site, path: FilePath): ShellText {
  return sh`kubectl --context ${expand(site.context)} apply -f ${path}`;
}

/**
 * A command that reads a file. Where the file has placeholders, only those named are filled in on the way; nothing filled in is ever
 * written to disk.
 */
export function reading(path: FilePath, placeholders: readonly VariableName[], command: ShellText): ShellText {
  if (placeholders.length === 0) return sh`${command} -f ${path}`;
  const list = shJoin(placeholders.map(bareExpand), ' ');
  return sh`envsubst '${list}' < ${path} |
  ${command} -f -`;
}

/** Where kubectl finds the address of a Service. */
const ADDRESS_PATH: Readonly<Record<AddressField, ShellText>> = {
  ip: sh`{.status.loadBalancer.ingress[0].ip}`,
  hostname: sh`{.status.loadBalancer.ingress[0].hostname}`,
  clusterIP: sh`{.spec.clusterIP}`,
};

/** Reads the address of a Service, waiting for it. */
export function awaitAddress(site: Site, service: DnsLabel, field: AddressField): ShellText {
  return sh`wait_for_output kubectl --context ${expand(site.context)} -n ${site.namespace} get svc ${service} \\
  -o jsonpath='${ADDRESS_PATH[field]}'`;
}

/** Sets a variable to what a command prints, and hands it on to the programs started later. */
export function capture(variable: VariableName, command: ShellText): ShellText {
  return sh`${variable}="$(${command})"
export ${variable}`;
}
