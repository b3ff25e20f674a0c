import { HEADER_BLOCKS, headersByPattern } from '../../src/integrations/host-headers.ts';
import { anyExpression, MADE_BY } from './patterns.ts';

const EVERYWHERE = headersByPattern(HEADER_BLOCKS).get('/*') ?? {};

/** A function for CloudFront that sends the headers of a path. What all paths get stands in a policy, which holds for errors as well. */
export function cloudFrontResponse(): string {
  const blocks = HEADER_BLOCKS.filter(({ patterns }) => !patterns.includes('/*')).map(({ patterns, headers }) => {
    const lines = Object.entries(headers).map(
      ([name, value]) => `      '${name.toLowerCase()}': ${JSON.stringify(value)},`,
    );
    const expression = anyExpression(patterns).replaceAll('/', '\\/');
    return `  {\n    paths: /${expression}/,\n    headers: {\n${lines.join('\n')}\n    },\n  },`;
  });
  return `// ${MADE_BY}
// A CloudFront Function for "viewer response".

var BLOCKS = [
${blocks.join('\n')}
];

function handler(event) {
  var response = event.response;
  // "viewer request" has put the name of the file behind a folder.
  var path = event.request.uri.replace(/\\/index\\.html$/, '/');
  BLOCKS.forEach(function (block) {
    if (!block.paths.test(path)) return;
    Object.keys(block.headers).forEach(function (name) {
      response.headers[name] = { value: block.headers[name] };
    });
  });
  return response;
}
`;
}

/** A policy for CloudFront with the headers that every path gets, as `aws cloudfront create-response-headers-policy` reads it. */
export function cloudFrontPolicy(): string {
  const { 'Permissions-Policy': permissions = '', 'Strict-Transport-Security': transport = '' } = EVERYWHERE;
  const policy = {
    Name: 'signpost',
    Comment: 'What every path of Signpost gets; the function sends the rest',
    SecurityHeadersConfig: {
      ReferrerPolicy: { Override: true, ReferrerPolicy: EVERYWHERE['Referrer-Policy'] },
      ContentTypeOptions: { Override: true },
      StrictTransportSecurity: {
        Override: true,
        AccessControlMaxAgeSec: Number(/max-age=(\d+)/.exec(transport)?.[1]),
        IncludeSubdomains: /includeSubDomains/i.test(transport),
        Preload: /preload/i.test(transport),
      },
    },
    CustomHeadersConfig: { Quantity: 1, Items: [{ Header: 'Permissions-Policy', Value: permissions, Override: true }] },
  };
  return `${JSON.stringify(policy, null, 2)}\n`;
}
