// The entry screen: saves what was typed by itself, moves by keyboard, never loses a word. Without it the buttons do.
(() => {
  const PAUSE = 900;
  const AGAIN = 5000;

  // ---- Keys, on the entry screen and on that of the second entry
  const CONTROLS = "input:not([type=hidden]):not(:disabled), textarea:not(:disabled), select:not(:disabled)";

  function leaveQuestion(from, step) {
    const questions = [...document.querySelectorAll("fieldset.question")].filter((one) => one.querySelector(CONTROLS));
    const place = questions.indexOf(from) + step;
    const next = questions[place];
    if (next) (next.querySelector("input:checked") || next.querySelector(CONTROLS)).focus();
    else if (step > 0) from.closest("form").querySelector(".submit-row button")?.focus();
  }

  function pick(input, digit) {
    const group = [...input.closest(".value").querySelectorAll(`input[type=${input.type}]`)];
    if (input.type === "radio") {
      const chosen = group[digit];
      if (!chosen) return;
      chosen.checked = true;
      chosen.focus();
      chosen.dispatchEvent(new Event("change", { bubbles: true }));
      return;
    }
    const changed = digit ? [group[digit - 1]].filter(Boolean) : group.filter((one) => one.checked);
    for (const one of changed) {
      one.checked = !one.checked;
      one.dispatchEvent(new Event("change", { bubbles: true }));
    }
  }

  document.addEventListener("keydown", (event) => {
    const question = event.target.closest?.("fieldset.question");
    if (!question || event.altKey || event.metaKey) return;
    if (event.key === "Enter" && event.ctrlKey) {
      event.preventDefault();
      leaveQuestion(question, event.shiftKey ? -1 : 1);
    } else if (/^[0-9]$/.test(event.key) && !event.ctrlKey && event.target.closest(".value")) {
      if (event.target.type !== "radio" && event.target.type !== "checkbox") return;
      event.preventDefault();
      pick(event.target, Number(event.key));
    }
  });

  // ---- Drafts
  const form = document.getElementById("entry");
  if (!form || !("open" in form.dataset)) return;
  const told = document.getElementById("entry-status");
  const dirty = new Set(); // questions typed in since they were last sent
  const refused = new Set(); // questions the server did not save, until they are changed or chosen
  let sending = null;
  let timer = 0;
  let leaving = false;

  const say = (words) => {
    if (told.textContent !== words) told.textContent = words;
  };
  const questionOf = (id) => form.querySelector(`[data-question="${id}"]`);

  function touched(event) {
    const question = event.target.closest("[data-question]");
    if (!question) return;
    dirty.add(question.dataset.question);
    say(form.dataset.waiting);
    clearTimeout(timer);
    timer = setTimeout(save, event.target.name.endsWith("-take") ? 0 : PAUSE);
  }

  function answersOf(ids) {
    const typed = new FormData(form);
    const body = new FormData();
    for (const [name, value] of typed) {
      const id = /^q(\d+)-/.exec(name)?.[1];
      if (!id || ids.includes(id)) body.append(name, value);
    }
    return body;
  }

  async function send(ids) {
    const address = form.getAttribute("action");
    const options = { method: "POST", body: answersOf(ids), headers: { Accept: "application/json" }, redirect: "manual" };
    let response;
    try {
      response = await fetch(address, options);
    } catch {
      response = null;
    }
    if (!response || response.status >= 500) {
      ids.forEach((id) => dirty.add(id));
      say(form.dataset.offline);
      timer = setTimeout(save, AGAIN);
      return;
    }
    const isJson = response.headers.get("content-type")?.startsWith("application/json");
    if (!isJson) {
      ids.forEach((id) => refused.add(id));
      say(form.dataset.signedOut);
      return;
    }
    const answer = await response.json();
    if (answer.error) {
      ids.forEach((id) => refused.add(id));
      say(answer.error);
      return;
    }
    for (const id of ids) show(id, answer.questions[id], answer.at);
    if (!dirty.size) say(refused.size ? form.dataset.refused : `${form.dataset.saved} (${answer.at} UTC)`);
  }

  function show(id, result, at) {
    const question = questionOf(id);
    if (!question) return;
    if (!result) {
      refused.add(id); // nothing is known of it: it stays, and the page warns who leaves
      return;
    }
    refused.delete(id);
    const place = question.querySelector(".conflict-place");
    question.querySelector(".error").textContent = result.error || "";
    if (result.html) {
      // The other version was taken: the question is shown as it is stored.
      question.outerHTML = result.html;
      questionOf(id).querySelector(CONTROLS)?.focus();
    } else if (result.conflict) {
      refused.add(id);
      // Our own server's words, escaped there.
      place.innerHTML = result.conflict;
      place.firstElementChild.focus();
    } else if (result.error && !result.revision) {
      refused.add(id);
    } else {
      const stood = place.firstElementChild;
      place.replaceChildren();
      question.querySelector("input[name$='-revision']").value = result.revision;
      question.querySelector(".saved").textContent = `${form.dataset.stamp} ${at} UTC`;
      if (stood) question.querySelector(`.value :is(${CONTROLS})`)?.focus();
    }
  }

  // One request at a time: the next one needs the revisions that this one brings.
  async function save() {
    clearTimeout(timer);
    if (sending) {
      await sending;
      return dirty.size ? save() : undefined;
    }
    if (!dirty.size) return undefined;
    const ids = [...dirty];
    dirty.clear();
    say(form.dataset.saving);
    sending = send(ids);
    await sending;
    sending = null;
    return undefined;
  }

  form.addEventListener("input", touched);
  form.addEventListener("change", touched);

  // A button of any form waits for what is being saved, so that it does not meet an older self.
  document.addEventListener("submit", async (event) => {
    if (leaving || (!sending && !dirty.size)) {
      leaving = leaving || event.target === form || !refused.size;
      return;
    }
    event.preventDefault();
    const { target, submitter } = event;
    await save();
    leaving = target === form || (!dirty.size && !refused.size);
    if (leaving) target.requestSubmit(submitter);
  });

  addEventListener("beforeunload", (event) => {
    if (!leaving && (dirty.size || refused.size || sending)) event.preventDefault();
  });
})();
