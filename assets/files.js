// Opening a family file: by the button or by dropping it on the page. The server reads it and
// answers with the family's address, or with every problem for the dialog.
(function () {
  "use strict";

  const button = () => document.getElementById("open-file");

  function showProblems(intro, problems) {
    const list = document.getElementById("problems-list");
    document.getElementById("problems-intro").textContent = intro;
    list.replaceChildren(...problems.map((sentence) => {
      const item = document.createElement("li");
      item.textContent = sentence;
      return item;
    }));
    document.getElementById("problems").showModal();
  }

  async function open(file) {
    const { address, failed } = button().dataset;
    button().setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(address, { method: "POST", body: file });
      const said = await answer.json();
      if (said.address) window.location.assign(said.address);
      else showProblems(said.intro, said.problems);
    } catch {
      showProblems(failed, []);
    } finally {
      button().removeAttribute("aria-busy");
    }
  }

  function choose() {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = ".json,application/json";
    input.addEventListener("change", () => input.files[0] && open(input.files[0]));
    input.click();
  }

  document.addEventListener("click", (event) => {
    if (event.target.closest("#open-file")) choose();
    if (event.target.closest("#problems .close")) document.getElementById("problems").close();
  });

  document.addEventListener("dragover", (event) => button() && event.preventDefault());
  document.addEventListener("drop", (event) => {
    if (!button()) return;
    event.preventDefault();
    const file = event.dataTransfer.files[0];
    if (file) open(file);
  });
})();
