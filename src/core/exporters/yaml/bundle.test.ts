import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDesign } from '../../design/design.ts';
import { arbitraryModel } from '../../testing/arbitraries.ts';
import { designOf, exported, refusalsOf } from '../../testing/exported.ts';
import { exportBundle } from './bundle.ts';

const TWO_NETWORKS = `mesh m1 root=R | cluster c1 net=n1 | cluster c2 net=n2
gw g1 at=c1 net=n1 expose=services | gw g2 at=c2 net=n2 expose=services
secret c1 reads c2 | secret c2 reads c1`;

const REMOTE = `mesh m1 root=R | cluster c1 net=n1 | cluster c2 role=remote cp=c1 net=n2
gw g1 at=c1 net=n1 expose=services,istiod | gw g2 at=c2 net=n2 | secret c1 reads c2`;

describe('the files of an installation', () => {
  it('are the same bytes for the same design, whatever the order of its keys', () => {
    const design = designOf(TWO_NETWORKS);
    const entities = Object.fromEntries(Object.entries(design.model.entities).reverse());
    const links = Object.fromEntries(Object.entries(design.model.links).reverse());
    expect([...exported({ ...design, model: { entities, links } })]).toEqual([...exported(design)]);
  });

  it('say only what is drawn: no gateway, secret or exposure is added', () => {
    const files = exported('cluster c1 net=n1 | cluster c2 net=n2');
    expect([...files.keys()]).toEqual([
      'RUNBOOK.md',
      'install.sh',
      'c1/01-namespaces.yaml',
      'c1/04-control-plane.yaml',
      'c2/01-namespaces.yaml',
      'c2/04-control-plane.yaml',
    ]);
    expect(files.get('install.sh')).not.toContain('create-remote-secret');
  });

  it('exist or are refused with reasons in both languages, for any drawing', () => {
    fc.assert(
      fc.property(arbitraryModel, fc.constantFrom('istioctl', 'helm'), (model, method) => {
        const design = { ...emptyDesign('any'), model };
        const result = exportBundle(design, { method, istio: '1.31', language: 'zh', findings: [] });
        if (result.ok) expect(result.value.every((file) => /^[a-zA-Z0-9./-]+$/.test(file.path))).toBe(true);
        else expect(result.error.every(({ code, message }) => code && message.en && message.zh)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('hold no control character, in either language', () => {
    for (const language of ['en', 'zh'] as const) {
      for (const text of exported(REMOTE, { language }).values()) {
        // oxlint-disable-next-line no-control-regex -- the control characters are what this expression is about
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
      }
    }
  });
});

describe('an export is refused', () => {
  it.each([
    ['export.empty', 'mesh m1'],
    ['export.ambient', 'cluster c1 dp=ambient'],
    ['export.ambient', 'cluster c1 | gw g at=c1 mode=ambient'],
    ['export.external-control-plane', 'cluster c1 role=extcp'],
    ['export.external-control-plane', 'cluster c1 | cluster c2 | secret c1 reads c2 kind=config'],
    ['export.several-control-planes', 'cluster c1 planes=blue:app'],
    ['export.virtual-machine', 'cluster c1 | vm v joins=c1'],
    ['export.federation', 'mesh a | mesh b | cluster c1 mesh=a | fed a<->b'],
    ['export.name', 'cluster East'],
    ['export.name', 'cluster c_1'],
    ['export.name', 'cluster c1 name=Kubernetes'],
    ['export.name', 'cluster c1 ns="a b"'],
    ['export.name', 'cluster c1 rev=1.31'],
    ['export.name', 'cluster c1 net=n-'],
    ['export.name', 'cluster c1 | gw g at=c1 rev="$(id)"'],
    ['export.name', 'cluster c1 | cluster c2 | secret c1 reads c2 server=http://x'],
    ['export.name', 'cluster c1 | svc shop/9cart in=c1'],
    ['export.name', 'cluster c1 | svc shop/cart stub=c1 portname=c1:"a b"'],
  ])('with %s for %s', (code, sketch) => expect(refusalsOf(sketch)).toEqual([code]));

  it('for a release that there are no files for', () => {
    expect(refusalsOf('cluster c1', { istio: '1.12' })).toEqual(['export.istio-version']);
  });

  it('with every problem at once, each about its element', () => {
    const result = exportBundle(designOf('cluster East | cluster West'), {
      method: 'helm',
      istio: '1.31',
      language: 'en',
      findings: [],
    });
    expect(result.ok ? [] : result.error.map((problem) => problem.element)).toEqual(['cluster:East', 'cluster:West']);
  });
});

describe('the runbook', () => {
  const finding = {
    severity: 'error',
    rule: 'gateway/x',
    text: { en: 'c1 has <no> gateway.', zh: 'c1 没有网关。' },
  } as const;

  it('lists the errors of the design, since Istio cannot run it', () => {
    const book = exported(TWO_NETWORKS, { findings: [finding] }).get('RUNBOOK.md');
    expect(book).toContain('## This design has errors');
    expect(book).toContain('- c1 has \\<no\\> gateway. (gateway/x)');
    expect(exported(TWO_NETWORKS).get('RUNBOOK.md')).not.toContain('errors');
  });

  it('names every cluster and every file, in either language', () => {
    for (const language of ['en', 'zh'] as const) {
      const files = exported(REMOTE, { language });
      const book = files.get('RUNBOOK.md') ?? '';
      for (const path of files.keys()) if (path !== 'RUNBOOK.md') expect(book).toContain(path);
    }
  });

  it('says what is drawn and not in the files', () => {
    const book =
      exported('cluster c1 ver=1.30 | svc shop/cart in=c1 se=c1 mtls=strict outlier=yes').get('RUNBOOK.md') ?? '';
    const [, section = ''] = book.split('## Drawn, but not in these files');
    expect(section.split('##')[0]?.match(/^- /gm)).toHaveLength(4);
  });
});
