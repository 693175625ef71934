import type { EntityOf } from '../../design/kinds/index.ts';
import { setIpFamily } from '../../recipes/set-gateway-address.ts';
import { crossingsThrough, entranceReads } from '../../semantics/gateways.ts';
import { defineRule } from '../define-rule.ts';
import { istioIssue, istioSource } from '../sources.ts';

type Family = NonNullable<EntityOf<'gateway'>['ipFamily']>;
type Values = { readonly gateway: string; readonly family: string; readonly from: string; readonly ofCaller: string };

const FAMILY_NAMES: Readonly<Record<Family, string>> = { v4: 'IPv4', v6: 'IPv6', dual: 'dual-stack' };

export const ipFamilyMismatch = defineRule({
  id: 'gateway/ip-family-mismatch',
  code: 'ML0405',
  severity: 'error',
  recommended: false,
  reads: entranceReads,
  sources: [istioSource('pilot/pkg/xds/endpoints/ep_filters.go'), istioIssue(59767)],
  verify: 'istioctl --context "$CTX" experimental internal-debug networkz',
  summary: {
    en: 'Callers of other networks can dial the address family of a gateway.',
    zh: '其他网络的调用方必须能使用网关的 IP 协议族。',
  },
  why: {
    en: 'From 1.30 on, istiod gives a proxy only gateways of an address family that it speaks.',
    zh: '自 1.30 起，istiod 只向代理下发其支持的 IP 协议族的网关。',
  },
  consequence: {
    en: 'All endpoints behind the gateway are filtered out for these callers.',
    zh: '对这些调用方来说，网关之后的端点全部被过滤掉。',
  },
  notWhen: {
    en: 'Either side is dual-stack, or its family is not said.',
    zh: '任一侧是双栈，或未说明协议族。',
  },
  messages: {
    otherFamily: {
      en: ({ gateway, family, from, ofCaller }: Values) =>
        `${gateway} only has ${family} addresses, but callers in ${from} only speak ${ofCaller}.`,
      zh: ({ gateway, family, from, ofCaller }: Values) =>
        `${gateway} 只有 ${family} 地址，而 ${from} 中的调用方只支持 ${ofCaller}。`,
    },
  },
  *check(ix) {
    for (const gateway of ix.all('gateway')) {
      const { ipFamily } = gateway;
      if (ipFamily !== 'v4' && ipFamily !== 'v6') continue;
      const other = ipFamily === 'v4' ? 'v6' : 'v4';
      const crossing = crossingsThrough(ix, gateway).find(({ from }) => from.ipFamily === other);
      if (!crossing) continue;
      yield {
        at: gateway.id,
        also: [crossing.from.id],
        element: gateway.name,
        message: 'otherFamily',
        params: {
          gateway: gateway.name,
          family: FAMILY_NAMES[ipFamily],
          from: crossing.from.name,
          ofCaller: FAMILY_NAMES[other],
        },
        suggestions: [
          {
            title: { en: `Make ${gateway.name} dual-stack`, zh: `将 ${gateway.name} 改为双栈` },
            plan: () => setIpFamily(gateway.id, 'dual'),
          },
        ],
      };
    }
  },
});
