// A feed reader reads the feed of changes: node feed.mjs ADDRESS TITLE…, the newest entry's title first.
import assert from "node:assert/strict";
import { parseFeed } from "@rowanmanning/feed-parser";

const [, , address, ...titles] = process.argv;
const home = await (await fetch(address)).text();
const [, href] = /<link rel="alternate" type="application\/atom\+xml"[^>]* href="([^"]+)"/.exec(home);
const response = await fetch(new URL(href, address));
assert.equal(response.headers.get("content-type"), "application/atom+xml; charset=utf-8");

const feed = parseFeed(await response.text());
assert.deepEqual([feed.meta.type, feed.meta.version], ["atom", "1.0"]);
assert.equal(feed.self, new URL("/changes.atom", address).href);
assert.equal(feed.url, new URL("/changes", address).href);
assert.ok(feed.updated instanceof Date);
assert.deepEqual(feed.items.map(item => item.title), titles);
for (const item of feed.items) {
  assert.match(item.id, /^urn:uuid:[0-9a-f-]{36}$/);
  assert.ok(item.updated instanceof Date && item.updated <= feed.updated);
  assert.ok(item.content.includes("paragraph"), item.content);
  assert.ok((await fetch(item.url)).ok, item.url);
}
assert.equal(new Set(feed.items.map(item => item.id)).size, feed.items.length);
console.log(`${feed.items.length} entries`);
