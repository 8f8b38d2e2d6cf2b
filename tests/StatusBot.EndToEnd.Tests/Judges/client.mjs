// A client that is made of the document alone asks a question, and reads all else; each answer is as the document says.
import assert from "node:assert/strict";
import { OpenAPIClientAxios } from "openapi-client-axios";
import { address, checkAnswer, operations } from "./api.mjs";

const api = new OpenAPIClientAxios({
  definition: new URL("/openapi/v1.json", address).href,
  axiosConfigDefaults: { proxy: false, validateStatus: () => true },
});
const client = await api.init();
const called = new Set();

async function call(operation, status, parameters, body, config) {
  const response = await client[operation](parameters, body, config);
  assert.equal(response.status, status, `${operation}: ${JSON.stringify(response.data)}`);
  checkAnswer(operation, status, response.headers["content-type"] ?? "", response.data);
  called.add(operation);
  return response;
}

const question = process.argv[3];
const answer = (await call("ask", 200, null, { id: "q1", question, conversation: "judge" })).data;
assert.equal(answer.outcome, "answered");
assert.ok(answer.facts.every(fact => fact.citations.length > 0));
await call("ask", 200, null, { question: "Who says so?", conversation: "judge" });
await call("ask", 200, null, { id: 7, question: "Compare the labs" });
await call("ask", 200, null, { question: "Where do the sources differ?" });
await call("ask", 200, null, { question: "Hello" });
await call("ask", 200, null, { question: "What is the best pizza in town?" });
await call("ask", 400, null, { question: "" });
await call("ask", 415, null, "What?", { headers: { "Content-Type": "text/plain" } });

const receipt = (await call("getReceipt", 200, { id: answer.receipt })).data;
assert.deepEqual(receipt.answer, answer);
await call("getReceipt", 404, { id: "nothing" });
await call("giveFeedback", 204, { receipt: answer.receipt }, { verdict: "right" });
await call("giveFeedback", 400, { receipt: answer.receipt }, { verdict: "splendid" });
await call("giveFeedback", 404, { receipt: "nothing" }, { verdict: "right" });

const facts = await call("listFacts", 200);
await call("listFacts", 304, null, null, { headers: { "If-None-Match": facts.headers.etag } });
for (const { id } of facts.data.slice(0, 20)) {
  await call("getFact", 200, { id });
  await call("getFactHistory", 200, { id });
}
const articles = (await call("listArticles", 200)).data;
for (const { id } of articles) await call("getArticle", 200, { id });
for (const operation of ["getFact", "getFactHistory", "getArticle"]) await call(operation, 404, { id: "nothing" });
await call("listChanges", 200);
await call("listChanges", 400, { since: "monday" });
await call("changesFeed", 200);
await call("isLive", 200);
await call("isReady", 200);
await call("listFacts", 403, null, null, { headers: { Forwarded: "for=192.0.2.1" } });

assert.deepEqual([...called].sort(), operations.map(operation => operation.operationId).sort(), "some operation was not called");
console.log(answer.text);
