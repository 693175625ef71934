import type { EntityOf } from '../../design/kinds/index.ts';
import { unifyWaypoints } from '../../recipes/set-service.ts';
import { ambientFlows, ambientReads, clustersIn, waypointGap, waypointsOf } from '../../semantics/ambient.ts';
import type { Repair } from '../define-rule.ts';
import { defineRule } from '../define-rule.ts';
import { istioDoc, istioIssue } from '../sources.ts';

type Service = EntityOf<'service'>;
type Values = {
  readonly service: string;
  readonly a: string;
  readonly ofA: string;
  readonly b: string;
  readonly ofB: string | undefined;
};

export const waypointNotUniform = defineRule({
  id: 'ambient/waypoint-not-uniform',
  code: 'ML1305',
  severity: 'error',
  recommended: false,
  reads: ambientReads,
  sources: [
    istioDoc('ambient/install/multicluster'),
    istioIssue(60985),
    istioIssue(57779),
    istioIssue(58064),
    istioIssue(57710),
  ],
  verify: 'istioctl --context "$CTX" ztunnel-config services',
  summary: {
    en: 'A service that ambient clusters share has one waypoint everywhere, and it is global.',
    zh: 'ambient 集群共享的服务在各处应使用同名的 waypoint，且该 waypoint 为全局。',
  },
  why: {
    en: 'A caller looks the waypoint of a service up in its own cluster and trusts that the other side has the same.',
    zh: '调用方在自己的集群中查找服务的 waypoint，并假定对方的相同。',
  },
  consequence: {
    en: 'TLS errors, "unknown waypoint", or calls that pass by the policies of the waypoint.',
    zh: 'TLS 错误、“unknown waypoint”，或者调用绕过 waypoint 上的策略。',
  },
  notWhen: {
    en: 'A waypoint is scaled to zero on purpose but declared.',
    zh: 'waypoint 有意缩容为零，但已声明。',
  },
  messages: {
    differ: {
      en: ({ service, a, ofA, b, ofB }: Values) =>
        ofB === undefined
          ? `${service} has the waypoint ${ofA} in ${a} and none in ${b}.`
          : `${service} has the waypoint ${ofA} in ${a} and ${ofB} in ${b}.`,
      zh: ({ service, a, ofA, b, ofB }: Values) =>
        ofB === undefined
          ? `${service} 在 ${a} 中的 waypoint 是 ${ofA}，在 ${b} 中没有。`
          : `${service} 在 ${a} 中的 waypoint 是 ${ofA}，在 ${b} 中是 ${ofB}。`,
    },
    local: {
      en: ({ service }: Pick<Values, 'service'>) => `${service} is global but its waypoint is not.`,
      zh: ({ service }: Pick<Values, 'service'>) => `${service} 是全局服务，但其 waypoint 不是。`,
    },
  },
  *check(ix) {
    const reported = new Set<Service>();
    for (const talk of ambientFlows(ix)) {
      const { service } = talk;
      const gap = reported.has(service) ? undefined : waypointGap(service, clustersIn(talk));
      if (!gap) continue;
      reported.add(service);
      const { a, b, ofA, ofB } = gap;
      yield {
        at: service.id,
        also: [a.id, b.id],
        element: service.name,
        message: 'differ',
        params: { service: service.name, a: a.name, ofA, b: b.name, ofB },
        fixes: [unify(service)],
      };
    }
    for (const service of ix.all('service')) {
      if (reported.has(service) || !service.global || service.waypointGlobal !== false) continue;
      if (waypointsOf(service).size === 0) continue;
      yield {
        at: service.id,
        element: service.name,
        message: 'local',
        params: { service: service.name },
        fixes: [unify(service)],
      };
    }
  },
});

const unify = (service: Service): Repair => ({
  title: { en: `One global waypoint for ${service.name}`, zh: `为 ${service.name} 统一使用全局 waypoint` },
  plan: (index) => unifyWaypoints(index, service),
});
