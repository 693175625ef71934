import { ListChecks } from 'lucide-react';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { newDesign } from '../../app/documents.ts';
import type { DeploymentAnswers } from '../../core/recipes/build-deployment.ts';
import { buildDeployment } from '../../core/recipes/build-deployment.ts';
import { Button } from '../kit/button.tsx';
import { Segmented } from '../kit/segmented.tsx';
import { start } from '../strings/start.ts';
import { useAppHandle, useText } from '../use-app.ts';
import { StartCard } from './card.tsx';
import { drawn } from './template-design.ts';

const COUNTS = [1, 2, 3, 4] as const;

const usual: DeploymentAnswers = { clusters: 2, networks: 'per-region', controlPlanes: 'each', meshes: 'one' };

/** The four questions of Istio's page on deployment models, answered for the case that is drawn most. */
export function QuestionsCard() {
  const text = useText();
  const app = useAppHandle();
  const [answers, setAnswers] = useState(usual);
  const answer = (part: Partial<DeploymentAnswers>): void => setAnswers({ ...answers, ...part });
  const alone = answers.clusters === 1;
  // Several meshes never share a control plane, and one cluster has nobody to share with: the answer is given.
  const owns = alone || answers.meshes === 'several';
  const counts = COUNTS.map((count) => ({ value: String(count), label: String(count) }));
  return (
    <StartCard
      title={text(start.questions)}
      icon={<ListChecks size={18} strokeWidth={1.75} />}
      help={text(start.questionsHelp)}
    >
      <div className="mt-2">
        <Row label={text(start.clusters)}>
          <Segmented
            label={text(start.clusters)}
            size="sm"
            fill="evenly"
            options={counts}
            value={String(answers.clusters)}
            onChange={(value) =>
              answer({ clusters: COUNTS.find((count) => String(count) === value) ?? usual.clusters })
            }
          />
        </Row>
        <Row label={text(start.networks)}>
          <Segmented
            label={text(start.networks)}
            size="sm"
            fill="evenly"
            disabled={alone}
            options={[
              { value: 'one', label: text(start.one) },
              { value: 'per-region', label: text(start.perRegion) },
            ]}
            value={alone ? 'one' : answers.networks}
            onChange={(networks) => answer({ networks })}
          />
        </Row>
        <Row label={text(start.controlPlanes)}>
          <Segmented
            label={text(start.controlPlanes)}
            size="sm"
            fill="evenly"
            disabled={owns}
            options={[
              { value: 'shared', label: text(start.shared) },
              { value: 'each', label: text(start.each) },
            ]}
            value={owns ? 'each' : answers.controlPlanes}
            onChange={(controlPlanes) => answer({ controlPlanes })}
          />
        </Row>
        <Row label={text(start.meshes)}>
          <Segmented
            label={text(start.meshes)}
            size="sm"
            fill="evenly"
            disabled={alone}
            options={[
              { value: 'one', label: text(start.one) },
              { value: 'several', label: text(start.several) },
            ]}
            value={alone ? 'one' : answers.meshes}
            onChange={(meshes) => answer({ meshes })}
          />
        </Row>
      </div>
      <div className="mt-3 grid">
        <Button kind="primary" onClick={() => newDesign(app, drawn(buildDeployment(answers)))}>
          {text(start.create)}
        </Button>
      </div>
    </StartCard>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="flex h-9 items-center">
      <span aria-hidden="true" className="w-26 shrink-0 text-12 text-muted">
        {label}
      </span>
      <span className="min-w-0 flex-1">{children}</span>
    </div>
  );
}
