import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../base/canonical-json.ts';
import type { Command } from '../commands/index.ts';
import { transact } from '../commands/transact.ts';
import type { Design } from '../design/design.ts';
import { emptyDesign } from '../design/design.ts';
import { indexOf } from '../design/model-index.ts';
import { parseSketch } from '../sketch/parse.ts';
import { arbitraryDeployment } from '../testing/arbitrary-deployment.ts';
import { plainFindings, plainRules } from '../testing/plain-findings.ts';
import { applySafeFixes } from './apply-fixes.ts';
import type { Finding } from './define-rule.ts';
import { runRules } from './run-rules.ts';

/** On a busy machine. */
const SLOW_MS = 60_000;

/**
 * A secret joins clusters. Joined clusters may need a gateway, a common root or one data plane, and a path to the API server, and may be
 * meant to stay apart, which nobody could tell before.
 */
const BROUGHT_TO_LIGHT =
  /^(network|gateway|trust|ambient)\/|^(discovery\/api-server-unreachable|tenancy\/isolation-leak)$/;

const errors = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ severity }) => severity === 'error');

function designOf(sketch: string): Design {
  const settled = transact({ ...emptyDesign(), model: parseSketch(sketch).model }, []);
  if (!settled.ok) throw new Error(settled.error.message.en);
  return settled.value.design;
}

/** Pods in the host of an external control plane are outside the mesh, whatever is drawn. */
function hasWorkloadsOutside({ model }: Design): boolean {
  const index = indexOf(model);
  return [...index.links('placement').map(({ to }) => to), ...index.links('call').map(({ from }) => from)].some(
    (id) => {
      const end = index.get(id);
      return end?.kind === 'cluster' && end.role === 'extcp';
    },
  );
}

/** Where two meshes share no root, nobody asks for their trust domains yet. */
const hiddenBy = (one: Finding): string =>
  placeOf(one).replace('federation/trust-domain-not-accepted@', 'federation/trust-bundle-not-exchanged@');

/** A secret joins, and so does an istiod where secrets lay that nobody read. */
const isJoining = ({ type, args }: Command): boolean =>
  (type === 'link.add' && args.kind === 'remoteSecret') ||
  (type === 'entity.set' && 'role' in args.values && args.values.role === 'primary');

/** What a finding is about, whoever is named as its example. */
const placeOf = ({ rule, element }: Finding): string => `${rule}@${element}`;

describe('on random deployments', () => {
  it('every sketch is understood', () => {
    fc.assert(
      fc.property(arbitraryDeployment, (sketch) => {
        expect(parseSketch(sketch).problems).toEqual([]);
      }),
    );
  });

  it(
    'the rules find what the catalogue says, no more and no less',
    () => {
      fc.assert(
        fc.property(arbitraryDeployment, (sketch) => {
          const { model } = parseSketch(sketch);
          const found = runRules(model).filter(({ rule }) => plainRules.has(rule));
          const places = [...new Set(found.map(({ rule, element }) => `${rule}@${element}`))].toSorted();
          expect(places).toEqual(plainFindings(model));
        }),
        { numRuns: 500 },
      );
    },
    SLOW_MS,
  );

  it(
    'each fix removes its finding, adds no error and is done after once',
    () => {
      fc.assert(
        fc.property(arbitraryDeployment, (sketch) => {
          const given = designOf(sketch);
          const before = runRules(given.model);
          // What a cluster that cannot be a control plane signs or forwards is nobody's to repair before the edge is.
          fc.pre(
            before.every(({ rule }) => rule !== 'controlplane/invalid-control-plane') && !hasWorkloadsOutside(given),
          );
          const known = new Set(errors(before).map(placeOf));
          for (const { key, fixes } of before) {
            for (const fix of fixes) {
              const fixed = transact(given, fix.commands());
              if (!fixed.ok) throw new Error(`${fix.title.en}: ${fixed.error.message.en}`);
              const { model } = fixed.value.design;
              const after = runRules(model);
              const joins = fix.commands().some(isJoining);
              expect({ [fix.title.en]: after.filter((one) => one.key === key) }).toEqual({ [fix.title.en]: [] });
              const added = errors(after).filter(
                (one) =>
                  !known.has(placeOf(one)) && !known.has(hiddenBy(one)) && !(joins && BROUGHT_TO_LIGHT.test(one.rule)),
              );
              expect({ [fix.title.en]: added.map((one) => one.key) }).toEqual({ [fix.title.en]: [] });
              const again = transact(fixed.value.design, fix.commands(indexOf(model)));
              expect(again.ok && canonicalJson(again.value.design.model)).toBe(canonicalJson(model));
            }
          }
        }),
        { numRuns: 45 },
      );
    },
    SLOW_MS,
  );

  it(
    'fixing everything safe ends, and leaves nothing that has a fix',
    () => {
      fc.assert(
        fc.property(arbitraryDeployment, (sketch) => {
          const given = designOf(sketch);
          const { left, passes } = applySafeFixes(given);
          expect(passes).toBeLessThan(10);
          expect(left.filter(({ fixes }) => fixes.length > 0).map(({ key }) => key)).toEqual([]);
        }),
        { numRuns: 200 },
      );
    },
    SLOW_MS,
  );
});
