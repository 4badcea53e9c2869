(function () {
  "use strict";
  var table = document.getElementById("list");
  if (!table) return;
  document.documentElement.classList.add("js");
  var body = table.tBodies[0], rows = Array.prototype.slice.call(body.rows), heads = Array.prototype.slice.call(table.tHead.rows[0].cells);
  rows.forEach(function (row, n) { row.place = n; });

  function value(row, column) {
    var cell = row.cells[column], given = cell.getAttribute("data-v");
    return given === null ? cell.textContent.trim().toLowerCase() : Number(given);
  }
  function sort(column, down) {
    rows.sort(function (a, b) {
      var x = value(a, column), y = value(b, column), order = x < y ? -1 : x > y ? 1 : 0;
      return (down ? -order : order) || a.place - b.place;
    });
    rows.forEach(function (row) { body.appendChild(row); });
    heads.forEach(function (head, n) {
      if (n === column) head.setAttribute("aria-sort", down ? "descending" : "ascending"); else head.removeAttribute("aria-sort");
    });
  }
  heads.forEach(function (head, column) {
    var button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.textContent = "";
    head.appendChild(button);
    button.addEventListener("click", function () {
      var now = head.getAttribute("aria-sort");
      sort(column, now ? now === "ascending" : head.hasAttribute("data-down"));
    });
  });
  heads[0].setAttribute("aria-sort", "ascending");

  var form = document.getElementById("filters"), shown = document.getElementById("shown");
  function filter() {
    var verdicts = Array.prototype.slice.call(form.querySelectorAll("[name=verdict]:checked")).map(function (box) { return box.value; });
    var least = Number(form.elements.least.value) || 0, words = form.elements.words.value.toLowerCase().split(/\s+/).filter(Boolean), count = 0;
    rows.forEach(function (row) {
      var text = (row.textContent + " " + row.getAttribute("data-words")).toLowerCase();
      var fits = verdicts.indexOf(row.getAttribute("data-verdict")) >= 0 && Number(row.getAttribute("data-score")) >= least &&
        words.every(function (word) { return text.indexOf(word) >= 0; });
      row.hidden = !fits;
      if (fits) count += 1;
    });
    shown.textContent = count + WORDS.script_of + rows.length + WORDS.script_shown;
  }
  form.addEventListener("input", filter);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  filter();
})();
