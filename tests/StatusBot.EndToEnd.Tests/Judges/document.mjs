// The document is valid OpenAPI 3.1, and each of its examples is as its schema says.
import assert from "node:assert/strict";
import { Validator } from "@seriousme/openapi-schema-validator";
import { check, contents, document, operations } from "./api.mjs";

const validator = new Validator();
const { valid, errors } = await validator.validate(structuredClone(document));
assert.ok(valid, JSON.stringify(errors, null, 2));
assert.equal(validator.version, "3.1");

let examples = 0;
for (const operation of operations) {
  const parts = Object.entries(operation.responses).map(([status, response]) => [response, `${operation.pointer}/responses/${status}`, status]);
  for (const [part, place, name] of [[operation.requestBody, `${operation.pointer}/requestBody`, "request"], ...parts])
    for (const { media, schema } of contents(part, place))
      for (const [example, { value }] of Object.entries(media.examples ?? {})) {
        check(value, schema, `${operation.operationId}, ${name}, ${example}`);
        examples++;
      }
}
assert.ok(examples > operations.length, "the document has hardly an example");
console.log(`${operations.length} operations with ${examples} examples`);
