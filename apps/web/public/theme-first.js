// Sets a remembered theme before the first paint. A file of its own, because the content security policy allows no inline script.
try {
  const theme = localStorage.getItem("genmath-theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage is refused: the system's theme holds.
}
document.documentElement.classList.add("js");
