import type { Language } from '../../base/text.ts';
import type { ExportFinding } from '../define-exporter.ts';
import { md, mdCode, mdJoin, mdNames, mdShell, mdText, type MarkdownText } from '../quoting/markdown-text.ts';
import { shJoin } from '../quoting/shell-text.ts';
import { chartRepository } from './install-script.ts';
import { leftOutsOf } from './left-outs.ts';
import type { Plan, Stage, Step } from './plan.ts';
import { expectations } from './runbook-expectations.ts';
import { preparation } from './runbook-preparation.ts';
import { wayBack } from './runbook-way-back.ts';
import * as t from './runbook-texts.ts';
import type { Site } from './sites.ts';
import { stageTexts } from './stage-texts.ts';
import { minorText } from './versions.ts';

export interface RunbookInput {
  readonly plan: Plan;
  readonly stages: readonly Stage[];
  readonly title: string;
  readonly findings: readonly ExportFinding[];
  readonly language: Language;
}

/** RUNBOOK.md: the steps of install.sh for people, with what they need before, what they should see, and the way back. */
export function runbook(input: RunbookInput): string {
  const { plan, stages, language } = input;
  const blocks = [
    t.title[language]({
      minor: mdText`${minorText(plan.istio)}`,
      method: mdText`${plan.method === 'helm' ? mdText`Helm` : mdText`istioctl`}`,
    }),
    ...(input.title === '' ? [] : [t.designName[language]({ title: md(input.title) })]),
    t.intro[language],
    ...findingBlocks(input),
    ...leftOutBlocks(input),
    ...clusterTable(plan, language),
    ...preparation(plan, stages, language),
    ...steps(input),
    ...wayBack(plan, language),
  ];
  return `${mdJoin(blocks, '\n\n')}\n`;
}

function findingBlocks({ findings, language }: RunbookInput): MarkdownText[] {
  const items = (severity: ExportFinding['severity']): MarkdownText[] =>
    findings.filter((finding) => finding.severity === severity).map((finding) => bullet(finding, language));
  const [errors, warnings] = [items('error'), items('warning')];
  return [
    ...(errors.length === 0 ? [] : [t.brokenHead[language], t.broken[language], mdJoin(errors, '\n')]),
    ...(warnings.length === 0 ? [] : [t.warnHead[language], mdJoin(warnings, '\n')]),
  ];
}

const bullet = (finding: ExportFinding, language: Language): MarkdownText =>
  mdText`- ${md(finding.text[language])} (${md(finding.rule)})`;

function leftOutBlocks({ plan, language }: RunbookInput): MarkdownText[] {
  const items = leftOutsOf(plan).map((text) => mdText`- ${md(text[language])}`);
  return items.length === 0 ? [] : [t.leftOutHead[language], mdJoin(items, '\n')];
}

function clusterTable(plan: Plan, language: Language): MarkdownText[] {
  const rows = plan.sites.all.map((site) => {
    const cells = [
      mdCode(site.name),
      mdCode(site.context),
      mdCode(site.istioName),
      role(plan, site, language),
      site.network === undefined ? t.networkUnsaid[language] : md(site.network),
      mdNames(
        site.gateways.map((it) => mdText`${md(it.gateway.name)} (${mdCode(it.service)})`),
        language,
      ),
    ];
    return mdText`| ${mdJoin(cells, ' | ')} |`;
  });
  return [t.clustersHead[language], mdJoin([t.clustersTable[language], ...rows], '\n')];
}

function role(plan: Plan, site: Site, language: Language): MarkdownText {
  if (!site.isRemote) return t.primaryRole[language];
  const owners = plan.sites.controlPlanesOf(site).map((owner) => mdCode(owner.name));
  return owners.length === 0 ? t.orphanRole[language] : t.remoteRole[language]({ owners: mdNames(owners, language) });
}

function steps({ plan, stages, language }: RunbookInput): MarkdownText[] {
  return [
    t.stepsHead[language],
    t.stepsText[language],
    ...(plan.method === 'helm' ? [t.repositoryText[language], mdShell(chartRepository)] : []),
    ...stages.flatMap((stage) => [
      mdText`### ${stage.number}. ${stageTexts[stage.number].title[language]}`,
      mdText`${stageTexts[stage.number].why[language]}`,
      ...stage.steps.flatMap(stepBlocks),
      ...(stage.number === 12 ? expectations(plan, language) : []),
    ]),
  ];
}

function stepBlocks(step: Step): MarkdownText[] {
  const files = step.files.map((file) => mdCode(file.path));
  const head = mdText`**${step.site.name}**`;
  return [files.length === 0 ? head : mdText`${head}: ${mdJoin(files, ', ')}`, mdShell(shJoin(step.commands, '\n'))];
}
