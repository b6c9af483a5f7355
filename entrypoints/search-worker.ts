import '../utils/model/jitless.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerSearches } from '../utils/app/answer-searches.ts';
import { ownPort } from '../utils/platform/worker-port.ts';

export default defineUnlistedScript(() => answerSearches(ownPort()));
