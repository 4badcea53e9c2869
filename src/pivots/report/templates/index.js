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

  var chosen = document.getElementById("chosen"), versus = document.getElementById("versus"), matrix = document.getElementById("matrix");
  if (!chosen) return;
  var MOST = 4, places = rows.slice(), bar = document.getElementById("chosen-bar"), hint = document.getElementById("chosen-hint");
  var boxes = Array.prototype.slice.call(body.querySelectorAll(".choose"));

  function copy(from, to) {
    Array.prototype.forEach.call(from.childNodes, function (node) { to.appendChild(node.cloneNode(true)); });
  }
  function line(name, cells, parts) {
    var row = versus.tBodies[0].insertRow(), head = document.createElement("th");
    head.scope = "row";
    if (typeof name === "string") head.textContent = name; else copy(name, head);
    row.appendChild(head);
    if (parts) row.className = "parts";
    cells.forEach(function (cell) { copy(cell, row.insertCell()); });
  }
  function differ(cells) {
    return cells.some(function (cell) { return cell.textContent.trim() !== cells[0].textContent.trim(); });
  }
  function compare() {
    var picked = boxes.filter(function (box) { return box.checked; }).map(function (box) { return Number(box.value); });
    boxes.forEach(function (box) { box.disabled = !box.checked && picked.length >= MOST; });
    bar.hidden = picked.length === 0;
    chosen.hidden = document.getElementById("chosen-go").hidden = picked.length < 2;
    versus.textContent = "";
    hint.textContent = picked.length === 1 ? WORDS.script_choose_more : picked.length + WORDS.script_chosen;
    if (picked.length < 2) return;
    var head = versus.createTHead().insertRow();
    head.appendChild(document.createElement("td"));
    versus.createTBody();
    picked.forEach(function (place) {
      var cell = document.createElement("th");
      cell.scope = "col";
      cell.appendChild(places[place].querySelector(".who").cloneNode(true));
      head.appendChild(cell);
    });
    for (var column = 2; column < heads.length; column += 1) {
      if (heads[column].hasAttribute("data-alone")) continue;
      var figures = picked.map(function (place) { return places[place].cells[column]; });
      line(heads[column].textContent, figures, differ(figures));
    }
    if (!matrix) return;
    var names = matrix.tHead.rows[0].cells;
    for (var criterion = 1; criterion < names.length; criterion += 1) {
      var marks = picked.map(function (place) { return matrix.tBodies[0].rows[place].cells[criterion]; });
      line(names[criterion], marks, differ(marks.map(function (mark) { return mark.firstElementChild; })));
    }
  }
  body.addEventListener("change", compare);
  document.getElementById("chosen-clear").addEventListener("click", function () {
    boxes.forEach(function (box) { box.checked = false; });
    compare();
    boxes[0].focus();
  });
  compare();
})();
