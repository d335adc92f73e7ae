// Shows the static "something broke" page when the program cannot go on.
//
// Runs first, as a classic script in the oldest JavaScript: it must work where nothing else does.
(function () {
  "use strict";

  // Where the last break happened: breaking twice at one place leads back to the start.
  var PLACE = "pac.broken-at";
  var shown = false;
  var started = false;

  /** Shows the page once; `kind` is "stopped" or "old". */
  function show(kind) {
    if (shown) {
      return;
    }
    shown = true;
    if (document.getElementById("broken")) {
      reveal(kind);
    } else {
      // The body is not read yet.
      document.addEventListener("DOMContentLoaded", function () {
        reveal(kind);
      });
    }
  }

  function reveal(kind) {
    var page = document.getElementById("broken");
    var i;
    // A modal dialog would keep everything else out of reach.
    var dialogs = document.querySelectorAll("dialog[open]");
    for (i = 0; i < dialogs.length; i += 1) {
      dialogs[i].close();
    }
    var children = document.body.children;
    for (i = 0; i < children.length; i += 1) {
      children[i].hidden = children[i] !== page;
    }
    var kinds = page.querySelectorAll("[data-broken]");
    for (i = 0; i < kinds.length; i += 1) {
      kinds[i].hidden = kinds[i].getAttribute("data-broken") !== kind;
    }
    page.hidden = false;
    var button = page.querySelector("button");
    button.onclick = restart;
    button.focus();
  }

  function restart() {
    var here = location.hash;
    var before = remember(here);
    if (before === here && here !== "") {
      // Resuming broke again: begin from the first screen.
      remember("");
      history.replaceState(null, "", location.pathname + location.search);
    }
    location.reload();
  }

  /** Keeps `place` for this tab, and gives the one kept before. */
  function remember(place) {
    try {
      var before = sessionStorage.getItem(PLACE);
      sessionStorage.setItem(PLACE, place);
      return before;
    } catch (blocked) {
      return null;
    }
  }

  /** Whether an error comes from the WebAssembly program itself. */
  function fromProgram(error) {
    var W = window.WebAssembly;
    return Boolean(
      error && W && (error instanceof W.RuntimeError || error instanceof W.CompileError || error instanceof W.LinkError)
    );
  }

  /** Too old a browser meets syntax, or WebAssembly, that it does not know before the program starts. */
  function kindOf(error) {
    var unknown = error instanceof SyntaxError || (fromProgram(error) && !(error instanceof WebAssembly.RuntimeError));
    return !started && unknown ? "old" : "stopped";
  }

  // Called by the program's panic hook, and by the starting script when it fails.
  window.pacBroken = function (error) {
    show(kindOf(error));
  };
  // Called by the starting script once the program runs.
  window.pacStarted = function () {
    started = true;
  };

  window.addEventListener(
    "error",
    function (event) {
      var target = event.target;
      if (target && target !== window) {
        // A file did not come. Without the scripts nothing works; without a drawing or a font all does.
        if (target.tagName === "SCRIPT") {
          show("stopped");
        }
        return;
      }
      // Browsers report as an error that a layout took two rounds: nothing is broken.
      if (/ResizeObserver loop/.test(event.message)) {
        return;
      }
      // Extensions and voices run beside us: only what our own files throw concerns the program.
      var own = location.href.replace(/[^/]*([?#].*)?$/, "");
      if (!fromProgram(event.error) && String(event.filename).indexOf(own) !== 0) {
        return;
      }
      show(kindOf(event.error));
    },
    true
  );

  window.addEventListener("unhandledrejection", function (event) {
    // A refused voice, clipboard or camera also ends here, and harms nothing: only a dead program counts.
    if (fromProgram(event.reason)) {
      show(kindOf(event.reason));
    }
  });

  if (!window.WebAssembly || !("noModule" in document.createElement("script"))) {
    show("old");
  }
})();
