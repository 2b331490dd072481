// Who has not answered: ticking many States by keyboard. Without it the boxes and links do the same, more slowly.
(() => {
  const form = document.getElementById("follow-up");
  const boxes = form ? [...form.querySelectorAll("input[name=state]")] : [];
  if (!boxes.length) return;
  const told = document.getElementById("ticked");
  form.querySelector(".keys-of-boxes").hidden = false; // they are this script's
  let last = null; // the box ticked last: with Shift all up to it

  function tell() {
    const ticked = boxes.filter((box) => box.checked).length;
    told.textContent = ticked ? `(${ticked})` : "";
  }

  function go(box) {
    if (!box) return;
    box.focus();
    box.scrollIntoView({ block: "nearest" });
  }

  // From a box: up and down, to the next State by its first letter, and with Enter to what is done with those ticked.
  // The keys are taken only while the focus is on a box.
  const nameOf = (box) => box.getAttribute("aria-label").toLocaleLowerCase();
  form.addEventListener("keydown", (event) => {
    const place = boxes.indexOf(event.target);
    if (place < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    if (key === "ArrowDown" || key === "ArrowUp") go(boxes[place + (key === "ArrowDown" ? 1 : -1)]);
    else if (key === "Home" || key === "End") go(boxes.at(key === "Home" ? 0 : -1));
    else if (key === "Enter") document.querySelector("#acts select").focus();
    else if (/^\p{L}$/u.test(key)) {
      const inTurn = [...boxes.slice(place + 1), ...boxes.slice(0, place + 1)];
      go(inTurn.find((box) => nameOf(box).startsWith(key.toLocaleLowerCase())));
    } else return;
    event.preventDefault();
  });

  form.addEventListener("click", (event) => {
    const place = boxes.indexOf(event.target);
    if (place < 0) return;
    if (event.shiftKey && last !== null) {
      const [from, to] = [Math.min(last, place), Math.max(last, place)];
      for (const box of boxes.slice(from, to + 1)) box.checked = event.target.checked;
    }
    last = place;
  });
  form.addEventListener("change", tell);
  form.addEventListener("click", tell);

  // The links that tick all or none do so here: nothing typed in the form is lost to a new page.
  for (const link of form.querySelectorAll("a[data-tick]")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      for (const box of boxes) box.checked = link.dataset.tick === "all";
      tell();
    });
  }

  // After a step the reader is at what was logged; the list goes on below.
  tell();
  document.getElementById("logged")?.focus();
})();
