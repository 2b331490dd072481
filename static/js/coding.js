// Keys 1 to 9 and 0 choose codes while the focus is on one of them: no key of the page is taken elsewhere.
const boxes = document.querySelector("#reading .coding-codes");
boxes?.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || !/^[0-9]$/.test(event.key)) return;
  const box = boxes.querySelector(`input[data-key="${event.key}"]`);
  if (!box || box.matches(":disabled")) return;
  event.preventDefault();
  box.click();
  box.focus();
});
