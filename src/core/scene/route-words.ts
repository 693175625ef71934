import type { Phrase, Text } from '../base/text.ts';
import { plural, say } from '../base/text.ts';
import { assertNever } from '../base/invariant.ts';
import type { BlockReason, RouteWords } from './scene.ts';

/** What a line says, in every language. */
export function wordsOf(words: RouteWords): Text {
  switch (words.kind) {
    case 'text':
      return { en: words.text, zh: words.text };
    case 'secrets':
      return say(secrets, words);
    case 'full-mesh':
      return say(fullMesh, words);
    case 'calls':
      return say(calls, words);
    case 'port':
      return { en: `${words.protocol} ${words.port}`, zh: `${words.protocol} ${words.port}` };
    case 'trust-bundles':
      return say(words.exchanged ? bundles : noBundles, { roots: (words.roots ?? []).map(spoken).join(' ⇄ ') });
    case 'blocked':
      return say(blocks[words.reason], words);
    default:
      return assertNever(words);
  }
}

/** A self-signed root has no letter of its own. */
const spoken = (letter: string): string => (letter === '' ? '?' : letter);

const secrets: Phrase<{ count: number }> = {
  en: ({ count }) => `${count} ${plural(count, 'secret', 'secrets')}`,
  zh: ({ count }) => `${count} 个 Secret`,
};

const fullMesh: Phrase<{ clusters: number; secrets: number }> = {
  en: ({ clusters, secrets: count }) => `full mesh of ${clusters}: ${count} secrets`,
  zh: ({ clusters, secrets: count }) => `${clusters} 个集群两两互通：${count} 个 Secret`,
};

const calls: Phrase<{ count: number }> = {
  en: ({ count }) => `${count} ${plural(count, 'call', 'calls')}`,
  zh: ({ count }) => `${count} 个调用`,
};

const bundles: Phrase<{ roots: string }> = {
  en: ({ roots }) => `trust bundles ${roots}`,
  zh: ({ roots }) => `信任包 ${roots}`,
};

const noBundles: Phrase<{ roots: string }> = {
  en: ({ roots }) => `no trust bundles ${roots}`,
  zh: ({ roots }) => `未交换信任包 ${roots}`,
};

const blocks: Readonly<Record<BlockReason, Phrase<{ name: string }>>> = {
  'no-gateway': {
    en: ({ name }) => `${name} has no east-west gateway`,
    zh: ({ name }) => `${name} 没有东西向网关`,
  },
  'not-exposed': {
    en: ({ name }) => `${name} exposes no services`,
    zh: ({ name }) => `${name} 未暴露服务`,
  },
  'no-address': {
    en: ({ name }) => `The gateway of ${name} has no address`,
    zh: ({ name }) => `${name} 的网关没有可达地址`,
  },
  'not-discovered': {
    en: ({ name }) => `No remote secret for ${name}`,
    zh: ({ name }) => `缺少 ${name} 的远程 Secret`,
  },
  'not-trusted': {
    en: ({ name }) => `${name} has another root`,
    zh: ({ name }) => `${name} 的根证书不同`,
  },
};
