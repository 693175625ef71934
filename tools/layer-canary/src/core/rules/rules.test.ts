import { panel } from '../../ui/panel/panel.ts';

export const usesTheScreen = panel;
