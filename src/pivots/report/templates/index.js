(function () {
  "use strict";
  var table = document.getElementById("list"), body = table.tBodies[0];
  var rows = Array.prototype.slice.call(body.rows), heads = table.tHead.rows[0].cells;
  var text = document.getElementById("text"), verdict = document.getElementById("verdict"), score = document.getElementById("score"), said = document.getElementById("said");
  document.getElementById("tools").hidden = false;
  function value(row, column) {
    var cell = row.cells[column], raw = cell.getAttribute("data-value");
    return raw === null ? cell.textContent.trim().toLowerCase() : parseFloat(raw);
  }
  function sort(column, down) {
    rows.sort(function (a, b) {
      var x = value(a, column), y = value(b, column);
      return (x < y ? -1 : x > y ? 1 : a.rowIndex0 - b.rowIndex0) * (down ? -1 : 1);
    });
    rows.forEach(function (row) { body.appendChild(row); });
    Array.prototype.forEach.call(heads, function (head, i) {
      head.setAttribute("aria-sort", i === column ? (down ? "descending" : "ascending") : "none");
    });
  }
  function filter() {
    var shown = 0, words = text.value.toLowerCase(), least = parseInt(score.value, 10) || 0;
    rows.forEach(function (row) {
      var ok = (!verdict.value || row.getAttribute("data-verdict") === verdict.value) && parseInt(row.getAttribute("data-score"), 10) >= least && row.textContent.toLowerCase().indexOf(words) >= 0;
      row.hidden = !ok;
      shown += ok ? 1 : 0;
    });
    said.textContent = shown + " of " + rows.length + " shown";
  }
  rows.forEach(function (row, i) { row.rowIndex0 = i; });
  Array.prototype.forEach.call(heads, function (head, i) {
    var button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.textContent = "";
    head.appendChild(button);
    button.addEventListener("click", function () {
      sort(i, head.getAttribute("aria-sort") === "ascending");
    });
  });
  [text, verdict, score].forEach(function (field) { field.addEventListener("input", filter); });
  filter();
})();
