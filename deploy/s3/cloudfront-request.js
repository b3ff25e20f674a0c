// A CloudFront Function for "viewer request": storage knows files, not folders with a page in them.

function handler(event) {
  var request = event.request;
  var uri = request.uri;
  if (/\/$/.test(uri)) {
    request.uri = uri + 'index.html';
    return request;
  }
  // Pages stand at addresses that end in a slash; everything else has an ending.
  if (!/\/[^/]+\.[^/]+$/.test(uri) && /^\/[A-Za-z0-9]/.test(uri)) {
    return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: uri + '/' } } };
  }
  return request;
}
