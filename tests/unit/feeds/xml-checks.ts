import { DtdValidator, XmlDocument, XmlDtd, XsdValidator } from 'libxml2-wasm';
import sax from 'sax';

/**
 * Reads a text as XML, twice: by a strict reader of its own and by libxml2.
 * @throws Error when it is not well-formed.
 */
export function assertWellFormed(text: string): void {
  sax.parser(true).write(text).close();
  XmlDocument.fromString(text).dispose();
}

/** What a document type definition finds wrong with a text; undefined for nothing. */
export function dtdProblem(text: string, dtd: string): string | undefined {
  const document = XmlDocument.fromString(text);
  const validator = new DtdValidator(XmlDtd.fromString(dtd));
  try {
    return problemOf(() => validator.validate(document));
  } finally {
    validator.dispose();
    document.dispose();
  }
}

/** What an XML Schema finds wrong with a text; undefined for nothing. */
export function xsdProblem(text: string, xsd: string): string | undefined {
  const schema = XmlDocument.fromString(xsd);
  const document = XmlDocument.fromString(text);
  const validator = XsdValidator.fromDoc(schema);
  try {
    return problemOf(() => validator.validate(document));
  } finally {
    validator.dispose();
    document.dispose();
    schema.dispose();
  }
}

function problemOf(check: () => void): string | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    return String(error);
  }
}
