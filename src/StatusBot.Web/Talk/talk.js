"use strict";

// The conversation. Answers come from the server as HTML; this script only puts them in their place and remembers which were shown.

const talk = document.getElementById("talk");
const form = document.getElementById("ask");
const alertBox = document.getElementById("alert");
const kept = "statusbot-conversation";
const most = 100;
const asOf = new URLSearchParams(location.search).get("asOf");

function remembered() {
  const none = { id: randomId(), answers: [] };
  try {
    return JSON.parse(sessionStorage.getItem(kept)) ?? none;
  } catch {
    return none;
  }
}

function randomId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, "0")).join("");
}

function remember(conversation) {
  sessionStorage.setItem(kept, JSON.stringify(conversation));
}

/** Asks the server; gives its HTML, or throws an error with the sentence that it gave as a reason. */
async function request(address, options) {
  let response;
  try {
    response = await fetch(address, options);
  } catch {
    throw new Error(navigator.onLine
      ? "The bot does not answer: it has stopped, or cannot be reached. Once it runs again, send this again."
      : "There is no network. Once you are online again, send this again.");
  }
  if (response.ok) return response;
  const problem = await response.json().catch(() => null);
  const reason = problem?.detail ?? "It gave no reason (" + response.status + ").";
  throw new Error((response.status < 500 ? "This was not taken. " : "The bot failed. ") + reason);
}

function post(address, body) {
  return request(address, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
}

/** Adds turns to the conversation, and puts the suggestions that come with them in the place of the old ones. */
function add(html, awaited = null) {
  talk.querySelector(".suggested")?.remove();
  const parsed = new DOMParser().parseFromString("<ol>" + html + "</ol>", "text/html");
  const items = [...parsed.querySelector("ol").children].map(item => document.importNode(item, true));
  if (awaited) awaited.replaceWith(...items);
  else talk.append(...items);
  return items;
}

/** The question in its place, while its answer is awaited. */
function stand(question) {
  const turn = document.createElement("li");
  const heading = document.createElement("h2");
  const note = document.createElement("p");
  turn.className = "turn";
  heading.className = "question";
  heading.dir = "auto";
  heading.textContent = question;
  note.className = "awaited";
  note.textContent = "Looking it up …";
  turn.append(heading, note);
  const suggested = talk.querySelector(".suggested");
  if (suggested) suggested.before(turn);
  else talk.append(turn);
  return turn;
}

function show(turn) {
  turn.scrollIntoView({ block: "start", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
}

async function ask(question) {
  if (form.ariaBusy === "true") return;
  busy(true);
  if (form.question.value.trim() === question) form.question.value = "";
  const awaited = stand(question);
  show(awaited);
  try {
    const conversation = remembered();
    const response = await post("/talk" + location.search, { question, conversation: conversation.id, asOf });
    const [turn] = add(await response.text(), awaited);
    conversation.answers.push(turn.dataset.receipt);
    remember(conversation);
    document.getElementById("new").hidden = false;
    show(turn);
  } catch (problem) {
    awaited.remove();
    if (!form.question.value) form.question.value = question;
    tell(problem.message);
  } finally {
    busy(false);
    form.question.focus({ preventScroll: true });
  }
}

/** After a reload: what was shown before, without announcing it again. */
async function restore() {
  const { answers } = remembered();
  if (answers.length === 0) return;
  busy(true);
  talk.parentElement.ariaLive = "off";
  const query = new URLSearchParams(location.search);
  for (const answer of answers.slice(-most)) query.append("answer", answer);
  try {
    document.getElementById("new").hidden = false;
    add(await (await request("/talk?" + query)).text());
  } catch (problem) {
    tell("The conversation so far cannot be shown. " + problem.message);
  }
  talk.parentElement.ariaLive = null;
  busy(false);
}

async function judge(button) {
  const group = button.closest(".feedback");
  const status = group.querySelector("[role=status]");
  try {
    await post("/api/answers/" + encodeURIComponent(group.dataset.receipt) + "/feedback", { verdict: button.dataset.verdict });
    for (const other of group.querySelectorAll("[data-verdict]")) other.ariaPressed = String(other === button);
    status.textContent = "Kept. Thank you.";
  } catch (problem) {
    status.textContent = problem.message;
  }
}

function busy(isBusy) {
  form.ariaBusy = String(isBusy);
  form.querySelector("[type=submit]").disabled = isBusy;
  if (isBusy) alertBox.hidden = true;
}

function tell(sentence) {
  alertBox.textContent = sentence;
  alertBox.hidden = false;
}

function longDate(iso) {
  return new Date(iso + "T00:00:00Z").toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
}

document.addEventListener("click", event => {
  const button = event.target.closest("button");
  if (button?.dataset.verdict) judge(button);
  if (!form) return;
  if (button?.dataset.ask) ask(button.dataset.ask);
  if (button && "none" in button.dataset) {
    button.closest(".options").remove();
    form.question.focus();
  }
});

if (form) {
  form.addEventListener("submit", event => {
    event.preventDefault();
    const question = form.question.value.trim();
    if (question) ask(question);
  });
  form.question.addEventListener("keydown", event => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  document.getElementById("ask-since").addEventListener("submit", event => {
    event.preventDefault();
    ask("What changed since " + longDate(document.getElementById("since").value) + "?");
  });
  document.getElementById("new").addEventListener("click", () => {
    sessionStorage.removeItem(kept);
    location.reload();
  });
  restore();
  form.question.focus({ preventScroll: true });
}
