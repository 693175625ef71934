import type { ShellText } from '../quoting/shell-text.ts';
import { expand, sh } from '../quoting/shell-text.ts';
import type { Intermediate } from './certificates.ts';
import type { Plan, Step } from './plan.ts';
import type { SecretCopy } from './secret-copies.ts';

/** Stage 2: the signing certificates, from files that the user made offline. Keys are read from disk and never written. */
export function certificateSteps(plan: Plan): Step[] {
  return plan.certificates.intermediates.map((it) => ({ site: it.site, files: [], commands: [cacerts(it)] }));
}

function cacerts({ site, root, folder }: Intermediate): ShellText {
  const from = sh`"\${CERTS}/${root.folder}/${folder}`;
  const kubectl = sh`kubectl --context ${expand(site.context)} -n ${site.namespace}`;
  return sh`${kubectl} create secret generic cacerts \\
  --from-file=${from}/ca-cert.pem" --from-file=${from}/ca-key.pem" \\
  --from-file=${from}/root-cert.pem" --from-file=${from}/cert-chain.pem" \\
  --dry-run=client -o yaml |
  ${kubectl} apply -f -`;
}

/** Stage 9: gives each control plane access to the API servers that it reads. The credential goes through a pipe, never to disk. */
export function secretSteps(plan: Plan): Step[] {
  return plan.secrets.map((secret) => ({ site: secret.holder, files: [], commands: [remoteSecret(secret)] }));
}

/** The namespace is always named twice, since one set in a context would win over the default (istio issue 49780). */
function remoteSecret({ holder, target, key, namespace, server }: SecretCopy): ShellText {
  const address = server === undefined ? sh`` : sh` --server=${server}`;
  // istioctl writes the namespace of the account that it reads, which is the target's.
  const moved =
    namespace === target.namespace
      ? sh``
      : sh` |\n  sed 's/^  namespace: ${target.namespace}$/  namespace: ${namespace}/'`;
  return sh`istioctl create-remote-secret --context=${expand(target.context)} --name=${key} -n ${target.namespace}${address}${moved} |
  kubectl --context=${expand(holder.context)} apply -n ${namespace} -f -`;
}
