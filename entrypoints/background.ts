import '../utils/model/jitless.ts';
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../utils/app/start-background.ts';

export default defineBackground({ type: 'module', main: startBackground });
