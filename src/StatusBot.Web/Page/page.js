"use strict";

const talk = document.getElementById("talk");
const form = document.getElementById("ask");
const field = document.getElementById("question");
const submit = form.querySelector("button[type=submit]");
const note = document.getElementById("note");
const conversation = sessionStorage.getItem("conversation") ?? newConversation();

function newConversation() {
  const id = Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, "0")).join("");
  sessionStorage.setItem("conversation", id);
  return id;
}

/** An element with a class, texts and elements inside; texts are never read as HTML. */
function make(name, className, ...inside) {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...inside);
  return element;
}

async function ask(question) {
  busy(true);
  try {
    const response = await fetch("/api/ask", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ question, conversation }),
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(answer.detail ?? "The bot could not answer.");
    show(question, answer);
    field.value = "";
  } catch (problem) {
    tell(problem instanceof TypeError ? "The bot cannot be reached." : problem.message);
  } finally {
    busy(false);
    field.focus();
  }
}

function show(question, answer) {
  const card = make("div", "answer " + answer.outcome);
  if (answer.disputed) card.append(make("span", "tag", "Sources differ"));
  card.append(make("p", "", answer.text));
  if (answer.options) card.append(optionsOf(answer.options));
  card.append(...sourcesOf("Sources", answer.facts), ...sourcesOf("Known nearby", answer.nearest ?? [], true), metaOf(answer));
  talk.append(make("li", "", make("p", "question", question), card));
  card.scrollIntoView({ block: "nearest" });
}

function sourcesOf(title, facts, withStatements = false) {
  const citations = new Map();
  for (const fact of facts)
    for (const citation of fact.citations) citations.set(citation.article + " " + citation.paragraph + " " + citation.quote, { fact, citation });
  if (citations.size === 0) return [];
  const list = make("ol", "sources");
  for (const { fact, citation } of citations.values()) list.append(sourceOf(citation, withStatements ? fact.statement : null));
  return [make("h2", "", title), list];
}

function sourceOf(citation, statement) {
  const details = [citation.publisher, citation.author, citation.published ?? "date not stated", "paragraph " + citation.paragraph];
  const title = citation.url?.startsWith("https://") ? linkTo(citation.url, citation.title ?? citation.label) : citation.title ?? citation.label;
  return make("li", "", statement ? statement + ". " : "", title, ", " + details.filter(Boolean).join(", ") + ": ", make("q", "", citation.quote));
}

function linkTo(address, text) {
  const link = make("a", "", text);
  link.href = address;
  link.rel = "noreferrer";
  return link;
}

function optionsOf(options) {
  const buttons = options.map(option => {
    const button = make("button", "", option);
    button.type = "button";
    button.addEventListener("click", () => ask(option));
    return button;
  });
  const none = make("button", "", "None of these");
  none.type = "button";
  none.addEventListener("click", () => { none.parentElement.remove(); field.focus(); });
  return make("div", "options", ...buttons, none);
}

function metaOf(answer) {
  const receipt = linkTo("/api/receipts/" + encodeURIComponent(answer.receipt), answer.receipt);
  return make("p", "meta", "As of " + answer.asOf + " · receipt ", receipt);
}

function busy(isBusy) {
  submit.disabled = isBusy;
  if (isBusy) note.hidden = true;
}

function tell(sentence) {
  note.textContent = sentence;
  note.hidden = false;
}

form.addEventListener("submit", event => {
  event.preventDefault();
  if (!submit.disabled && field.value.trim()) ask(field.value.trim());
});

field.addEventListener("keydown", event => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  form.requestSubmit();
});

for (const hint of document.querySelectorAll(".hint")) hint.addEventListener("click", () => ask(hint.textContent));
