import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPassages } from '../utils/app/start-passages.ts';

export default defineUnlistedScript(() => startPassages(window));
