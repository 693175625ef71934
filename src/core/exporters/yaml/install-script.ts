import type { Language } from '../../base/text.ts';
import { words, type OwnWords } from '../quoting/own-words.ts';
import { expand, sh, shJoin, type ShellText } from '../quoting/shell-text.ts';
import { discoveryAddressOf } from './discovery-address.ts';
import type { Plan, Stage } from './plan.ts';
import { stageTexts } from './stage-texts.ts';
import { minorText, patchText } from './versions.ts';

/** install.sh: all stages in one go. It changes nothing before every tool, context and certificate has been found. */
export function installScript(plan: Plan, stages: readonly Stage[], language: Language): string {
  const parts = [
    header[language],
    variables(plan, sh`readonly`),
    functions(language),
    preflight(plan, stages, language),
    ...stages.map((stage) => stageScript(stage, language)),
    sh`announce '${done[language]}'`,
  ];
  return `${shJoin(parts, '\n\n')}\n`;
}

/** The variables with their defaults: contexts, release, certificates, waiting time, and addresses that the drawing does not hold. */
export function variables(plan: Plan, declared: ShellText): ShellText {
  const { sites, certificates } = plan;
  const needsCertificates = certificates.intermediates.length > 0;
  return shJoin(
    [
      ...sites.all.map(({ context, name }) => sh`${declared} ${context}="\${${context}:-${name}}"`),
      sh`${declared} ISTIO_VERSION="\${ISTIO_VERSION:-${patchText(plan.istio)}}"`,
      ...(needsCertificates ? [sh`${declared} CERTS="\${CERTS:-certs}"`] : []),
      sh`${declared} WAIT_SECONDS="\${WAIT_SECONDS:-300}"`,
      ...askedAddresses(plan),
    ],
    '\n',
  );
}

/** Addresses of istiod that no gateway of the drawing has: whoever installs must set them. */
function askedAddresses({ sites }: Plan): ShellText[] {
  const remotes = sites.all.filter((site) => site.isRemote);
  const asked = remotes.map((site) => discoveryAddressOf(sites, site)).filter((address) => !address.source);
  return [...new Set(asked.map((address) => address.variable))].map((name) => sh`export ${name}="\${${name}:?}"`);
}

/** Prints what a command prints once it prints something, and gives up after WAIT_SECONDS. */
export function waitFunction(language: Language): ShellText {
  return sh`wait_for_output() {
  local output give_up=$((SECONDS + WAIT_SECONDS))
  while true; do
    output="$("$@" 2>/dev/null)" || output=''
    if [ -n "\${output}" ]; then
      printf '%s\\n' "\${output}"
      return 0
    fi
    if [ "\${SECONDS}" -ge "\${give_up}" ]; then
      printf '%s: %s\\n' '${gaveUp[language]}' "$*" >&2
      return 1
    fi
    sleep 5
  done
}`;
}

function functions(language: Language): ShellText {
  return shJoin(
    [
      sh`announce() {
  printf '\\n== %s\\n' "$1"
}`,
      sh`need_file() {
  if [ ! -r "$1" ]; then
    printf '%s: %s\\n' '${missingFile[language]}' "$1" >&2
    exit 1
  fi
}`,
      waitFunction(language),
    ],
    '\n\n',
  );
}

function preflight(plan: Plan, stages: readonly Stage[], language: Language): ShellText {
  const { sites, certificates, method, istio } = plan;
  return shJoin(
    [
      sh`announce '${checks[language]}'`,
      sh`kubectl version --client`,
      sh`istioctl version --remote=false`,
      ...(method === 'istioctl' ? [releaseCheck(istio, language)] : [sh`helm version --short`, chartRepository]),
      ...(fillsIn(stages) ? [sh`envsubst --version >/dev/null`] : []),
      ...sites.all.map((site) => sh`kubectl --context ${expand(site.context)} version >/dev/null`),
      ...certificates.intermediates.flatMap(({ root, folder }) =>
        CERTIFICATE_FILES.map((file) => sh`need_file "\${CERTS}/${root.folder}/${folder}/${file}"`),
      ),
    ],
    '\n',
  );
}

const CERTIFICATE_FILES = [sh`ca-cert.pem`, sh`ca-key.pem`, sh`root-cert.pem`, sh`cert-chain.pem`];

/** Istio's chart repository. Source: istio.io/latest/docs/setup/install/helm */
export const chartRepository = sh`helm repo add istio https://istio-release.storage.googleapis.com/charts --force-update`;

/** Whether a file has placeholders. */
export const fillsIn = (stages: readonly Stage[]): boolean =>
  stages.some((stage) => stage.steps.some((step) => step.commands.some((command) => command.startsWith('envsubst'))));

/** istioctl installs its own release, whatever a file says: another one is told, not refused. */
function releaseCheck(istio: Plan['istio'], language: Language): ShellText {
  return sh`case "$(istioctl version --remote=false --short)" in
  *${minorText(istio)}*) ;;
  *) printf '%s\\n' '${otherRelease[language]}' >&2 ;;
esac`;
}

function stageScript(stage: Stage, language: Language): ShellText {
  const title = sh`announce '${stage.number}. ${stageTexts[stage.number].title[language]}'`;
  return shJoin([title, ...stage.steps.flatMap((step) => step.commands)], '\n');
}

type Own = Readonly<Record<Language, OwnWords>>;

const header: Readonly<Record<Language, ShellText>> = {
  en: sh`#!/usr/bin/env bash
# Installs Istio in the order of RUNBOOK.md, which says why and how to go back.
# It may be run again: every command brings about a state rather than adding to one.
# The variables below may be set by the caller, such as the kubectl context of each cluster.
set -euo pipefail
cd "$(dirname "\${BASH_SOURCE[0]}")"`,
  zh: sh`#!/usr/bin/env bash
# 按 RUNBOOK.md 的顺序安装 Istio；原因和回滚方法见该文件。
# 可以重复运行：每条命令都是把集群带到某个状态，而不是累加。
# 下列变量可由调用者设置，例如每个集群的 kubectl context。
set -euo pipefail
cd "$(dirname "\${BASH_SOURCE[0]}")"`,
};

const checks: Own = { en: words`0. Tools, contexts and files`, zh: words`0. 工具、context 与文件` };
const done: Own = { en: words`Done`, zh: words`完成` };
const missingFile: Own = { en: words`Missing, see RUNBOOK.md`, zh: words`缺少文件，参见 RUNBOOK.md` };
const gaveUp: Own = { en: words`Gave up waiting for`, zh: words`等待超时` };
const otherRelease: Own = {
  en: words`Warning: istioctl is of another release than these files. It installs its own release.`,
  zh: words`警告：istioctl 的版本与这些文件不一致，它安装的是自身的版本。`,
};
