import { correction, generate } from 'lean-qr/nano';
import { codePath, MAX_CODE, QUIET_ZONE } from '../saved/code-path.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Makes the QR code of an address as a picture.
 * @param label What the picture is, for readers who do not see it.
 * @returns Nothing when the address is too long.
 */
export async function codePicture(address: string, label: string): Promise<SVGElement | undefined> {
  if (address.length > MAX_CODE) return undefined;
  const code = generate(address, { minCorrectionLevel: correction.M });
  const side = code.size + 2 * QUIET_ZONE;
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('viewBox', `0 0 ${side} ${side}`);
  picture.setAttribute('class', 'code');
  picture.setAttribute('role', 'img');
  picture.setAttribute('aria-label', label);
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', codePath(code));
  picture.append(path);
  return picture;
}
