(function () {
  "use strict";
  // With the script: a stretch of text that is split by another lights up whole, and a fold that holds the target opens.
  function light() {
    document.querySelectorAll("mark.on").forEach(function (m) { m.classList.remove("on"); });
    var hit = /^#e(\d+)$/.exec(location.hash);
    if (hit) document.querySelectorAll('mark[data-e="' + hit[1] + '"]').forEach(function (m) { m.classList.add("on"); });
    var target = location.hash && document.getElementById(location.hash.slice(1));
    for (var at = target; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
  }
  addEventListener("hashchange", light);
  light();
})();
