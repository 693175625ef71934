import { describe, expect, it, test } from 'vitest';
import { transact } from '../commands/transact.ts';
import type { Design } from '../design/design.ts';
import { emptyDesign } from '../design/design.ts';
import { indexOf } from '../design/model-index.ts';
import { runRules } from '../rules/run-rules.ts';
import type { DeploymentAnswers } from './build-deployment.ts';
import { buildDeployment } from './build-deployment.ts';

const everyAnswer = ([1, 2, 3, 4] as const).flatMap((clusters) =>
  (['one', 'per-region'] as const).flatMap((networks) =>
    (['shared', 'each'] as const).flatMap((controlPlanes) =>
      (['one', 'several'] as const).map((meshes): DeploymentAnswers => ({ clusters, networks, controlPlanes, meshes })),
    ),
  ),
);

function built(answers: DeploymentAnswers): Design {
  const result = transact(emptyDesign(), buildDeployment(answers));
  if (!result.ok) throw new Error(result.error.message.en);
  return result.value.design;
}

describe('the four questions', () => {
  test.each(everyAnswer.map((answers) => [Object.values(answers).join(', '), answers] as const))(
    '%s: no error, and a warning only about a shared control plane',
    (_, answers) => {
      const problems = runRules(built(answers).model).filter(({ severity }) => severity !== 'info');
      const isShared = answers.controlPlanes === 'shared' && answers.meshes === 'one' && answers.clusters > 1;
      expect(problems.map(({ rule }) => rule)).toEqual(isShared ? ['ha/single-control-plane'] : []);
    },
  );

  test.each(everyAnswer)('are answered: %o', (answers) => {
    const index = indexOf(built(answers).model);
    const isFederation = answers.meshes === 'several';
    expect(index.all('cluster').map(({ name }) => name)).toEqual(
      ['cluster1', 'cluster2', 'cluster3', 'cluster4'].slice(0, answers.clusters),
    );
    expect(index.all('region')).toHaveLength(answers.clusters);
    expect(index.all('network')).toHaveLength(answers.networks === 'one' ? 1 : answers.clusters);
    expect(index.all('mesh')).toHaveLength(isFederation ? answers.clusters : 1);
    const remotes = index.all('cluster').filter(({ role }) => role === 'remote');
    expect(remotes).toHaveLength(answers.controlPlanes === 'shared' && !isFederation ? answers.clusters - 1 : 0);
  });

  it('every gateway and every secret of two networks is needed', () => {
    const design = built({ clusters: 3, networks: 'per-region', controlPlanes: 'each', meshes: 'one' });
    const index = indexOf(design.model);
    for (const { id } of index.all('gateway')) {
      const result = transact(design, [{ type: 'entity.remove', args: { ids: [id] } }]);
      expect(result.ok && runRules(result.value.design.model)[0]?.rule).toBe('network/missing-east-west-gateway');
    }
    for (const { id } of index.links('remoteSecret')) {
      const result = transact(design, [{ type: 'link.remove', args: { ids: [id] } }]);
      expect(result.ok && runRules(result.value.design.model)[0]?.rule).toBe('discovery/no-failover-endpoints');
    }
  });
});
