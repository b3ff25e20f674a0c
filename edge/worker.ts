import { SERVICE_PATH } from '../src/infobutton/files.ts';
import type { StaticFiles } from './static-files.ts';
import { answerQuestion } from './service.ts';
import { missingPage } from './missing.ts';
import { methodNotAllowed, preflight, unavailable, withoutBody } from './responses.ts';

/** What the host gives the function. */
interface Environment {
  /** The built site. */
  ASSETS: StaticFiles;
}

/** The function that answers clinical record systems at the edge, and whoever asks for what is not there; all else is static. */
export default {
  async fetch(request: Request, { ASSETS: files }: Environment): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname !== SERVICE_PATH) return missingPage(request, files);
    switch (request.method) {
      case 'OPTIONS':
        return preflight();
      case 'GET':
      case 'HEAD': {
        const response = await answerQuestion(request, files).catch(unavailable);
        return request.method === 'HEAD' ? withoutBody(response) : response;
      }
      default:
        return methodNotAllowed();
    }
  },
};
