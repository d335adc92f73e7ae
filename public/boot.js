// Starts the program: `startProgram` comes from the generated module that stands before, in the same file.
{
  const app = document.getElementById("app");
  // "Un instant…" goes away as soon as the program has drawn something, wherever it draws.
  const drawn = new MutationObserver((changes) => {
    const added = changes.flatMap((change) => [...change.addedNodes]);
    if (added.some((node) => node instanceof Element && node.id !== "broken")) {
      drawn.disconnect();
      document.getElementById("loading")?.remove();
    }
  });
  drawn.observe(app, { childList: true });
  drawn.observe(document.body, { childList: true });

  // The same address and mode as the page's preload, so that the file is fetched once.
  const wasm = document.querySelector('[data-asset="wasm"]').href;
  startProgram({ module_or_path: fetch(wasm, { credentials: "same-origin" }) }).then(
    () => window.pacStarted(),
    (error) => window.pacBroken(error),
  );
}
