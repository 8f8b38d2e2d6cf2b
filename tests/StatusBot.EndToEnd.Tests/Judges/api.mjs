// The bot's OpenAPI document, and whether something is as it says.
import assert from "node:assert/strict";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

export const address = new URL(process.argv[2]);
export const document = await (await fetch(new URL("/openapi/v1.json", address))).json();

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema(document, "api");

/** Every operation with its place in the document. */
export const operations = Object.entries(document.paths).flatMap(([path, item]) => Object.entries(item).map(([method, operation]) =>
  ({ ...operation, path, method, pointer: pointer("paths", path, method) })));

/** The content types of a response or a request's body, each with its place. */
export function contents(part, place) {
  if (part?.$ref) return contents(find(part.$ref), part.$ref.slice(1));
  return Object.entries(part?.content ?? {}).map(([type, media]) => ({ type, media, schema: place + pointer("content", type, "schema") }));
}

/** Fails where a value is not as the schema at a place of the document says. */
export function check(value, schema, what) {
  if (!ajv.validate({ $ref: "api#" + schema }, value)) assert.fail(`${what}: ${ajv.errorsText()}\n${JSON.stringify(value, null, 2).slice(0, 2000)}`);
}

/** Fails where the document does not know such an answer of an operation. */
export function checkAnswer(operationId, status, type, body) {
  const operation = operations.find(one => one.operationId === operationId);
  const response = operation.responses[status];
  assert.ok(response, `${operationId} answers ${status}, which the document does not know`);
  const all = contents(response, operation.pointer + pointer("responses", String(status)));
  if (all.length === 0) return assert.ok(!body, `${operationId} answers ${status} with a body, which the document does not know`);
  const content = all.find(one => one.type === type.split(";")[0]);
  assert.ok(content, `${operationId} answers ${status} as ${type}, which the document does not know`);
  check(body, content.schema, `${operationId} ${status}`);
}

function pointer(...parts) {
  return parts.map(part => "/" + encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"))).join("");
}

function find(reference) {
  return reference.slice(2).split("/").reduce((node, part) => node[part], document);
}
