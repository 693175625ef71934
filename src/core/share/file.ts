import { canonicalJson } from '../base/canonical-json.ts';
import { limits } from '../base/limits.ts';
import type { Result } from '../base/result.ts';
import { err, ok } from '../base/result.ts';
import type { Text } from '../base/text.ts';
import type { Design } from '../design/design.ts';
import type { ReadDesign } from '../design/read-design.ts';
import { readDesign } from '../design/read-design.ts';
import { scanJson } from './scan-json.ts';

/** Why a file does not open. Nothing was changed. */
export interface FileError {
  readonly code: string;
  readonly message: Text;
}

/** A design as a file: JSON in a fixed order, so that git shows what changed and nothing else. */
export const fileOf = (design: Design): string => `${canonicalJson(design, 2)}\n`;

/** The design in the text of a file, or why there is none. Never throws; deep nesting and doubled keys are found before parsing. */
export function readFile(text: string): Result<ReadDesign, FileError> {
  if (text.trim() === '') return err(fault('input.empty', 'The file is empty.', '文件为空。'));
  if (text.length > limits.designFileBytes) return err(tooLarge);
  const flaw = scanJson(text, limits.designDepth);
  if (flaw === 'deep') return err(tooDeep);
  if (flaw === 'doubled-key') return err(doubledKey);
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  return isOfOtherTool(parsed.value) ? err(otherTool) : readDesign(parsed.value);
}

function parse(text: string): Result<unknown, FileError> {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch {
    return err(
      fault(
        'json.syntax',
        'The file is not well-formed JSON; it may be cut off.',
        '文件不是格式正确的 JSON，可能被截断。',
      ),
    );
  }
}

/** Excalidraw, tldraw and draw.io say what they are. */
function isOfOtherTool(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || 'model' in value) return false;
  return 'type' in value || 'tldrawFileFormatVersion' in value || 'elements' in value || 'nodes' in value;
}

const fault = (code: string, en: string, zh: string): FileError => ({ code, message: { en, zh } });

const tooLarge = fault(
  'design.too-large',
  `The file is larger than ${limits.designFileBytes / 1024 / 1024} MiB.`,
  `文件超过 ${limits.designFileBytes / 1024 / 1024} MiB。`,
);
const tooDeep = fault(
  'json.depth',
  `The file is nested more than ${limits.designDepth} levels deep.`,
  `文件的嵌套层级超过 ${limits.designDepth}。`,
);
const doubledKey = fault(
  'json.duplicate-key',
  'The file says the same key twice, so it is not clear what it means.',
  '文件中存在重复的键，含义不明确。',
);
const otherTool = fault('design.other-tool', 'The file was made by another program.', '该文件由其他程序创建。');
