import { answerNo, answerYes, copyShared, newDesign, saveFile, takeOver } from '../documents.ts';
import { pickFile } from '../open-design.ts';
import type { Action } from './define-action.ts';
import { defineAction } from './define-action.ts';

export const documentActions: readonly Action[] = [
  defineAction({
    id: 'new-design',
    title: { en: 'New design', zh: '新建设计' },
    group: 'design',
    run: (app) => newDesign(app),
  }),
  defineAction({
    id: 'open-templates',
    title: { en: 'Start from a model', zh: '从模型开始' },
    group: 'design',
    run: (app) => app.ui({ dialog: 'templates' }),
  }),
  defineAction({
    id: 'open-designs',
    title: { en: 'My designs', zh: '我的设计' },
    group: 'design',
    run: (app) => app.ui({ dialog: 'designs' }),
  }),
  defineAction({
    id: 'open-file',
    title: { en: 'Open a file', zh: '打开文件' },
    keys: ['Mod+O'],
    group: 'design',
    reach: 'everywhere',
    run: (app) => void pickFile(app),
  }),
  defineAction({
    id: 'save-file',
    title: { en: 'Save as a file', zh: '另存为文件' },
    keys: ['Mod+S'],
    group: 'design',
    reach: 'everywhere',
    run: (app) => void saveFile(app),
  }),
  defineAction({
    id: 'share',
    title: { en: 'Share', zh: '分享' },
    group: 'design',
    run: (app) => app.ui({ dialog: 'share' }),
  }),
  defineAction({
    id: 'export',
    title: { en: 'Export', zh: '导出' },
    keys: ['Mod+Shift+E'],
    group: 'design',
    reach: 'everywhere',
    run: (app) => app.ui({ dialog: 'export' }),
  }),
  defineAction({
    id: 'edit-copy',
    title: { en: 'Edit a copy', zh: '编辑副本' },
    group: 'design',
    enabled: ({ doc }) => doc.readOnly,
    run: copyShared,
  }),
  defineAction({
    id: 'take-over',
    title: { en: 'Edit here', zh: '在此编辑' },
    group: 'design',
    enabled: ({ doc }) => doc.readOnlyBecause === 'other-tab',
    run: (app) => void takeOver(app),
  }),
  defineAction({
    id: 'answer-yes',
    title: { en: 'Yes', zh: '是' },
    group: 'design',
    enabled: ({ ui }) => ui.question !== undefined,
    run: answerYes,
  }),
  defineAction({
    id: 'answer-no',
    title: { en: 'No', zh: '否' },
    group: 'design',
    enabled: ({ ui }) => ui.question !== undefined,
    run: answerNo,
  }),
];
