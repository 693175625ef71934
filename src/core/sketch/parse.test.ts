import { describe, expect, it } from 'vitest';
import { limits } from '../base/limits.ts';
import { parseSketch } from './parse.ts';
import { printSketch } from './print.ts';
import { applyEdit } from './problems.ts';

/** `line:column+length code -> suggestion` of each problem. */
const problemsIn = (text: string): readonly string[] =>
  parseSketch(text).problems.map(
    ({ line, column, length, code, suggestion }) =>
      `${line}:${column}+${length} ${code}${suggestion === undefined ? '' : ` -> ${suggestion}`}`,
  );
/** The canonical text of what was understood, without its first line. */
const understood = (text: string): string => printSketch(parseSketch(text).model).slice('sketch 1\n'.length);
const c1 = 'cluster c1\n';

describe('what is wrong with a text', () => {
  it.each<[what: string, text: string, ...problems: string[]]>([
    ['a slip in a statement', 'cluter c1', '1:1+6 unknown-statement -> cluster'],
    ['a statement in capitals', 'CLUSTER c1', '1:1+7 unknown-statement -> cluster'],
    ['the name of a kind in place of its word', 'gateway g', '1:1+7 unknown-statement -> gw'],
    ['another one', 'service a/b', '1:1+7 unknown-statement -> svc'],
    ['a statement that is like no other', 'deployment x', '1:1+10 unknown-statement'],
    ['a quoted statement', '"cluster" c1', '1:1+9 unknown-statement -> cluster'],
    ['a slip in a key', 'cluster c1 regoin=r1', '1:12+6 unknown-key -> region'],
    ['a key in capitals', 'cluster c1 NET=n1', '1:12+3 unknown-key -> net'],
    ['the name of a field in place of its key', 'cluster c1 network=n1', '1:12+7 unknown-key -> net'],
    ['a key that would be given twice', 'cluster c1 net=n1 nett=n2', '1:19+4 unknown-key'],
    ['a value without a key', 'cluster c1 =n1', '1:12+3 unknown-key'],
    ['a quoted key', 'cluster c1 "net"=n1', '1:12+8 unknown-key'],
    ['a second name', 'cluster c1 c2', '1:12+2 unknown-key -> cp'],
    ['no id', 'cluster', '1:1+7 missing-id -> c1'],
    ['no id, the first numbers taken', 'cluster net=n1\ncluster c1\ncluster c2', '1:1+7 missing-id -> c3'],
    ['no id of a service', 'svc in=c1', '1:1+3 missing-id -> default/svc1'],
    ['no ends of a link', 'secret', '1:1+6 missing-id'],
    ['no name of a region', 'region', '1:1+6 missing-id -> r1'],
    ['a dot in an id', 'cluster prod.eu', '1:9+7 bad-id -> prod-eu'],
    ['a quoted id', 'cluster "c 1"', '1:9+5 bad-id -> c-1'],
    ['an id that is better taken already', 'cluster c-1\ncluster c.1', '2:9+3 bad-id -> c-11'],
    ['an id of 64 characters', `cluster ${'a'.repeat(64)}`, `1:9+64 bad-id -> ${'a'.repeat(63)}`],
    ['an id that starts with a dash', 'cluster -a', '1:9+2 bad-id -> a'],
    ['an id without letters', 'cluster 北京', '1:9+2 bad-id'],
    ['a hostile id', 'cluster __proto__', '1:9+9 bad-id -> proto__'],
    ['a service without a namespace', 'svc hello', '1:5+5 bad-id -> default/hello'],
    ['a service with two slashes', 'svc a/b/c', '1:5+5 bad-id -> a/b-c'],
    ['a bad end of a secret', `${c1}secret c1 reads c.2`, '2:17+3 bad-id -> c-2'],
    ['a control character in a name', 'region a\u0007b', '1:8+3 bad-id'],
    ['an element twice', 'mesh m1\ngw g at=c1\ncluster c1\ngw g at=c1', '4:4+1 duplicate-id -> g1'],
    ['a numbered element twice', 'cluster c1 | cluster c1 | cluster c2', '1:22+2 duplicate-id -> c3'],
    ['a secret twice', `${c1}cluster c2\nsecret c1 reads c2\nsecret c1 reads c2 key=x`, '4:8+2 duplicate-id'],
    ['a federation from both sides', 'mesh a\nmesh b\nfed a<->b\nfed b<->a', '4:5+5 duplicate-id'],
    ['a zone twice', 'zone z region=r\nzone z region=s\nzone z region=r', '3:6+1 duplicate-id -> z1'],
    ['a pair twice', 'cluster c1 net= net=n1', '1:17+3 duplicate-key -> '],
    ['an unknown word', 'cluster c1 api=privat', '1:16+6 bad-value -> private'],
    ['a word far from all', 'cluster c1 api=everywhere', '1:16+10 bad-value'],
    ['a list for a word', 'cluster c1 dp=sidecar,ambient', '1:15+15 bad-value'],
    ['a comma in a word', 'cluster c1 env=pre,prod', '1:16+8 bad-value -> "pre,prod"'],
    ['true for yes', 'net n1 flat=true', '1:13+4 bad-value -> yes'],
    ['yes for on', 'cluster c1 multiroot=yes', '1:22+3 bad-value -> on'],
    ['a key alone that knows no yes', 'cluster c1 dns', '1:12+3 bad-value -> dns=capture'],
    ['words for a number', 'cluster c1 replicas=two', '1:21+3 bad-value'],
    ['a negative number', 'cluster c1 replicas=-1', '1:21+2 bad-value'],
    ['a number out of range', 'cluster c1 replicas=9999999', '1:21+7 bad-value'],
    ['a number among words', `${c1}gw g at=c1 ports=15443,https`, '2:24+5 bad-value'],
    ['a patch version', 'cluster c1 ver=1.31.2', '1:16+6 bad-value -> 1.31'],
    ['an address without a range', 'cluster c1 pods=10.1.0.0', '1:17+8 bad-value'],
    ['a service name without a namespace', `${c1}svc a/b fqdn=pay`, '2:14+3 bad-value -> default/pay'],
    ['a network that cannot be one', 'cluster c1 net=vpc.eu', '1:16+6 bad-value -> vpc-eu'],
    ['a quote inside a word', 'cluster c1 env=pre"prod"', '1:16+9 bad-value -> "preprod"'],
    ['a backslash alone in quotes', 'cluster c1 env="a\\b"', '1:16+5 bad-value -> "a\\\\b"'],
    ['a secret for itself', `${c1}secret c1 reads c1`, '2:17+2 bad-value'],
    ['its own control plane', 'cluster c1 cp=c1', '1:15+2 bad-value'],
    [
      'two bad words in a list',
      `${c1}gw g at=c1 expose=service,istoid`,
      '2:19+7 bad-value -> services',
      '2:27+6 bad-value -> istiod',
    ],
    ['a hole in a list', 'cluster c1 aliases=a,,b', '1:20+4 bad-shape -> a,b'],
    ['a comma at the end', `${c1}svc a/b in=c1,`, '2:12+3 bad-shape -> c1'],
    ['a map without a value', `${c1}svc a/b replicas=c1:`, '2:18+3 bad-shape'],
    ['a map with a bad number', `${c1}svc a/b replicas=c1:x`, '2:21+1 bad-value'],
    ['a shift without a target', 'svc a/b failover=r1>', '1:18+3 bad-shape'],
    ['a shift that is none', 'svc a/b failover=r1', '1:18+2 bad-shape'],
    ['two shifts', 'svc a/b failover=r1>r2,r2>r1', '1:18+11 bad-shape'],
    ['a secret without reads', `${c1}cluster c2\nsecret c1 c2 ns=x`, '3:1+6 bad-shape -> secret c1 reads c2 ns=x'],
    ['a slip in reads', `${c1}cluster c2\nsecret c1 raeds c2`, '3:1+6 bad-shape -> secret c1 reads c2'],
    ['an arrow in place of reads', `${c1}cluster c2\nsecret c1 -> c2`, '3:1+6 bad-shape -> secret c1 reads c2'],
    ['half a secret', `${c1}secret c1 reads`, '2:1+6 bad-shape'],
    ['a federation with blanks', 'mesh a\nmesh b\nfed a <-> b bundle', '3:1+3 bad-shape -> fed a<->b bundle'],
    ['a federation with another arrow', 'mesh a\nmesh b\nfed a->b', '3:1+3 bad-shape -> fed a<->b'],
    ['half a federation', 'mesh a\nfed a<->', '2:1+3 bad-shape'],
    ['a name of nothing, near another', `${c1}gw g at=c2`, '2:9+2 unknown-reference -> c1'],
    ['a name of nothing, near none', `${c1}gw g at=east`, '2:9+4 unknown-reference -> cluster east'],
    ['a mesh that is not declared', 'cluster c1 mesh=prod', '1:17+4 unknown-reference -> mesh prod'],
    ['a name of nothing in a list', `${c1}svc a/b in=c1,c9`, '2:15+2 unknown-reference -> c1'],
    ['a name of nothing in a map', `${c1}svc a/b type=c9:NodePort`, '2:14+2 unknown-reference -> c1'],
    ['a caller that is not declared', `${c1}svc a/b from=shop/web`, '2:14+8 unknown-reference -> svc shop/web'],
    [
      'two ends of nothing',
      `${c1}secret c9 reads c8`,
      '2:8+2 unknown-reference -> c1',
      '2:17+2 unknown-reference -> c1',
    ],
    ['a secret for nothing, near itself', `${c1}secret c1 reads c3`, '2:17+2 unknown-reference -> cluster c3'],
    ['a secret for nothing, near another', `${c1}cluster c2\nsecret c1 reads c3`, '3:17+2 unknown-reference -> c2'],
    ['a key alone in place of a name', `${c1}svc a/b in`, '2:9+2 unknown-reference -> cluster yes'],
    ['a gateway without a place', `${c1}gw g`, '2:4+1 required-key -> at=c1'],
    ['a gateway without a place, two clusters', `${c1}cluster c2\ngw g at=`, '3:4+1 required-key'],
    ['a VM that joins nothing', `${c1}vm v`, '2:4+1 required-key -> joins=c1'],
    ['a missing key beside an unknown one', `${c1}gw g att=c1`, '2:6+3 unknown-key -> at'],
    ['a missing key beside a bad value', `${c1}gw g kind=eww`, '2:11+3 bad-value -> ew'],
    ['an open quote', `${c1}region "r 1 # no remark`, '2:8+16 open-quote -> "r 1 # no remark"'],
    ['an open quote after a backslash', 'team "a\\', '1:6+3 open-quote -> "a\\\\"'],
    [
      'an open quote after other statements',
      'cluster c1 | team "a | cluster c2',
      '1:19+15 open-quote -> "a | cluster c2"',
    ],
    [
      'a test statement',
      'base V1 | drop c1 | set c1.net= | =>none | ~> none',
      '1:1+4 test-only',
      '1:11+4 test-only',
      '1:21+3 test-only',
      '1:35+2 test-only',
      '1:44+2 test-only',
    ],
    ['a newer version', 'sketch 12', '1:8+2 newer-version'],
    ['no version', 'sketch', '1:1+6 bad-value -> sketch 1'],
    ['a version that is none', 'sketch two', '1:8+3 bad-value -> 1'],
  ])('%s', (_, text, ...problems) => {
    expect(problemsIn(text)).toEqual(problems);
  });
});

describe('what is right', () => {
  it.each<[what: string, text: string, canonical?: string]>([
    ['nothing', ''],
    ['blank lines, remarks, tabs and carriage returns', '\r\n# x\r\n\tcluster\tc1\t\r\n#\r\n', 'cluster c1\n'],
    ['a byte order mark', '\uFEFF# x\ncluster c1', 'cluster c1\n'],
    ['a byte order mark in front of a statement', '\uFEFFcluster c1', 'cluster c1\n'],
    ['empty statements', '| cluster c1 | | cluster c2 |', 'cluster c1\ncluster c2\n'],
    ['statements that touch the bar', 'cluster c1|cluster c2', 'cluster c1\ncluster c2\n'],
    ['a version', 'sketch 1\ncluster c1', 'cluster c1\n'],
    ['an id of 63 characters', `cluster ${'a'.repeat(63)}`, `cluster ${'a'.repeat(63)}\n`],
    [
      'ids that objects have members for',
      'cluster constructor | gw toString at=constructor',
      'cluster constructor\ngw toString at=constructor\n',
    ],
    ['one id in two kinds', 'cluster x | gw x at=x', 'cluster x\ngw x at=x\n'],
    [
      'words that objects have members for',
      'cluster c1 team=__proto__ env=constructor',
      'cluster c1 team=__proto__ env=constructor\n',
    ],
    ['signs that only some keys read', 'cluster c1 env=a:b>c=d', 'cluster c1 env=a:b>c=d\n'],
    ['an empty word, which says nothing', 'cluster c1 env=""', 'cluster c1\n'],
    ['an empty word in a list', 'cluster c1 aliases=a,"",b', 'cluster c1 aliases=a,"",b\n'],
    [
      'quotes in lists, maps and shifts',
      `${c1}svc a/b owner=c1:"a b" failover="r 1">"r 2"`,
      'cluster c1\nsvc a/b owner=c1:"a b" failover="r 1">"r 2"\n',
    ],
    [
      'a quoted separator',
      'cluster c1 planes="a:b":c:d\nsvc a/b failover="a>b">c>d',
      'cluster c1 planes="a:b":c:d\nsvc a/b failover="a>b">c>d\n',
    ],
    ['no where only yes is known', `mesh m1 split=no\n${c1}svc a/b headless=no`, 'cluster c1\nsvc a/b\n'],
    ['no where it is an answer', 'mesh m1 authz=no\nnet n1 flat=no', 'mesh m1 authz=no\nnet n1 flat=no\n'],
    [
      'other words for yes and no',
      'cluster c1 multiroot=off dns=capture amn=on',
      'cluster c1 multiroot=off dns=capture amn=on\n',
    ],
    [
      'self and a CA that is called self',
      'cluster c1 ca=self\ncluster c2 ca="self"',
      'cluster c1 ca=self\ncluster c2 ca="self"\n',
    ],
    ['a network between two', 'net n1 routes=n2,n3\nnet n2 routes=n1', 'net n1 routes=n2,n3\n'],
    ['a name twice in a list of links', `${c1}svc a/b in=c1,c1`, 'cluster c1\nsvc a/b in=c1\n'],
    ['a service that calls another', `${c1}svc a/b\nsvc c/d from=c1,a/b`, 'cluster c1\nsvc a/b\nsvc c/d from=c1,a/b\n'],
    ['one mesh, which everything belongs to', 'mesh prod\ncluster c1', 'mesh prod\ncluster c1\n'],
    ['a mesh by use', 'cluster c1 mesh=m1 serves=m1', 'cluster c1 serves=m1\n'],
    ['a network that only has a name', 'net n1', 'net n1\n'],
    [
      'a network that is named elsewhere',
      'net n1\nvm v joins=c1 net=n1\ncluster c1',
      'cluster c1\nvm v joins=c1 net=n1\n',
    ],
    [
      'an empty region and an empty zone',
      'region "r 1"\nzone z region=r2\nzone z',
      'region "r 1"\nzone z region=r2\nzone z\n',
    ],
    ['a zone in use', 'region r1\nzone z1 region=r1\ncluster c1 region=r1 zone=z1', 'cluster c1 region=r1 zone=z1\n'],
    [
      'a zone without a region',
      'cluster c1 zone=z1\nvm v joins=c1 region=r1',
      'cluster c1 zone=z1\nvm v joins=c1 region=r1\n',
    ],
    ['a CA and a team that nobody has', 'team "A B"\nca R', 'ca R\nteam "A B"\n'],
    ['a name with an equals sign', 'ca "a=b"\nmesh m1 root=a=b', 'mesh m1 root=a=b\n'],
    ['a name with an equals sign in front', 'ca "a=b"', 'ca "a=b"\n'],
    ['a note', 'note n1 text="a, b",,c', 'note n1\n'],
    ['a note with an empty line', 'note n1 text="a, b","",c', 'note n1 text="a, b","",c\n'],
  ])('%s', (what, text, canonical = '') => {
    expect(understood(text)).toBe(canonical);
    if (what !== 'a note') expect(problemsIn(text)).toEqual([]);
  });
});

describe('what counts', () => {
  it('leaves a bad pair out and keeps the rest', () => {
    expect(understood('cluster c1 role=remte net=n1 nett=n2 replicas=x region=r1')).toBe(
      'cluster c1 net=n1 region=r1\n',
    );
  });

  it('leaves unknown names out and keeps the element', () => {
    expect(understood(`${c1}cluster c2 role=remote cp=c9\nsvc a/b in=c9,c1\nvm v joins=c9`)).toBe(
      'cluster c1\ncluster c2 role=remote\nsvc a/b in=c1\nvm v\n',
    );
  });

  it('leaves out what cannot be drawn without the missing name', () => {
    expect(understood(`${c1}gw g at=c9 net=n9\nsecret c1 reads c9`)).toBe('cluster c1\n');
  });

  it('puts elements in the order in which they stand, kind by kind', () => {
    const text = 'secret b reads a\ncluster b\nsvc z/z in=b,a\nsecret a reads b\nsvc a/a\ncluster a';
    expect(understood(text)).toBe(
      'cluster b\ncluster a\nsecret b reads a\nsecret a reads b\nsvc z/z in=b,a\nsvc a/a\n',
    );
  });
});

describe('the limits', () => {
  it('are 2000 statements', () => {
    const clusters = (count: number): string => Array.from({ length: count }, (_, i) => `cluster c${i}`).join('\n');
    expect(problemsIn(clusters(limits.sketchStatements))).toEqual([]);
    expect(problemsIn(clusters(limits.sketchStatements + 5))).toEqual(['2001:1+7 too-large']);
    expect(Object.keys(parseSketch(clusters(limits.sketchStatements + 5)).model.entities)).toHaveLength(2001);
  });

  it('are a mebibyte of text', () => {
    const remark = (bytes: number): string => `cluster c1 # ${'x'.repeat(bytes - 13)}`;
    expect(problemsIn(remark(limits.sketchBytes))).toEqual([]);
    expect(problemsIn(remark(limits.sketchBytes + 1))).toEqual(['1:1+0 too-large']);
    expect(problemsIn(`# ${'京'.repeat(limits.sketchBytes / 3)}`)).toEqual(['1:1+0 too-large']);
  });

  it('are 50 errors, the first in the text', () => {
    const problems = problemsIn(`${'xy z\n'.repeat(60)}cluster`);
    expect(problems).toHaveLength(50);
    expect(problems.at(-1)).toBe('50:1+2 unknown-statement');
  });
});

describe('a hostile text', { timeout: 60_000 }, () => {
  // More pieces than a call may have arguments.
  const fill = (piece: string): string => piece.repeat(Math.floor(limits.sketchBytes / 3 / piece.length));
  const colons = (n: number): string => n.toString(2).padStart(16, '0').replaceAll('0', ':').replaceAll('1', '>');
  const twins = Array.from({ length: 2 ** 15 }, (_, n) => colons(n)).join(',');

  it.each([
    ['bad words in a list', `cluster c1\ngw g at=c1 ports=${fill('x,')}x`],
    ['bad entries in a map', `cluster c1\nsvc a/b replicas=${fill('c1:x,')}c1:x`],
    ['names of nothing', `svc a/b in=${fill('q,')}q`],
    ['unknown keys', `cluster c1 ${fill('x ')}`],
    ['one key again and again', `cluster c1 ${fill('net ')}`],
    ['networks', `net n routes=${Array.from({ length: 60_000 }, (_, n) => `n${n}`).join(',')}`],
    ['names that all give one id', `cluster c1 trusts=${twins}`],
    ['quotes', fill('"')],
    ['backslashes in a quote', `team "${fill('\\\\')}`],
    ['a word', `cluster ${fill('x')}`],
    ['bars', fill('|')],
    ['lines', fill('\n')],
  ])('of nothing but %s is read', (_, text) => {
    expect(parseSketch(text).problems.length).toBeLessThanOrEqual(limits.sketchErrors);
  });
});

describe('a problem', () => {
  it('says what it is in both languages', () => {
    const { problems } = parseSketch('cluster c1 role=primry\ngw ew1 at=c9');
    expect(problems.map(({ message }) => message)).toEqual([
      { en: 'role must be primary, remote or extcp.', zh: 'role 只能是 primary、remote或extcp。' },
      { en: 'gateway ew1 stands in c9, which is not declared.', zh: '网关 ew1 所在的 c9 未声明。' },
    ]);
  });

  it('shows no character that hides', () => {
    const [problem] = parseSketch('a\u202Eb\u0000\ud800').problems;
    expect(problem?.message.en).toBe('"a\uFFFDb\uFFFD\uFFFD" is not a statement.');
    expect(parseSketch('x'.repeat(500)).problems[0]?.message.en).toHaveLength(83);
  });

  it('is a warning only about a newer version', () => {
    expect(parseSketch('sketch 2\nclster').problems.map(({ severity }) => severity)).toEqual(['warning', 'error']);
  });

  it.each([
    ['cluster net=n1', 'cluster c1 net=n1'],
    ['cluster c1\ngw g net=n1 # here', 'cluster c1\ngw g at=c1 net=n1 # here'],
    ['cluster c1\ngw g at=east # here', 'cluster c1\ngw g at=east | cluster east # here'],
    ['cluster c1 net=n1 net=n2 dp=ambient', 'cluster c1 net=n1 dp=ambient'],
    ['cluster c1\r\ncluster c2\r\nsecret c1 c2\r\n', 'cluster c1\r\ncluster c2\r\nsecret c1 reads c2\r\n'],
    ['cluster c1 dns', 'cluster c1 dns=capture'],
    ['team "a b', 'team "a b"'],
  ])('carries the edit of its suggestion: %j', (text, repaired) => {
    const edit = parseSketch(text).problems[0]?.edit;
    expect(edit && applyEdit(text, edit)).toBe(repaired);
  });
});
