// Results in the form of Rust's own harness, so that one reader counts both.

export class Report {
  passed = 0;
  failed = 0;
  #findings = new Map();

  /** One test: findings "page · where · rule · element", alike ones on one line; none means passed. */
  test(name, findings) {
    if (findings.length === 0) {
      this.passed += 1;
      console.log(`test ${name} ... ok`);
      return;
    }
    this.failed += 1;
    console.log(`test ${name} ... FAILED`);
    const alike = new Map();
    for (const finding of findings) {
      const [page, where, rule, ...element] = finding.split(" · ");
      const key = `${rule} · ${element.join(" · ")}`;
      if (!alike.has(key)) alike.set(key, { page, rule, places: new Set() });
      alike.get(key).places.add(where);
    }
    for (const [what, { page, rule, places }] of alike) {
      console.log(`    ${page} · ${[...places].join(", ")} · ${what}`);
      this.#findings.set(rule, (this.#findings.get(rule) ?? 0) + 1);
    }
  }

  end() {
    if (this.#findings.size > 0) {
      console.log("\nfindings by rule:");
      for (const [rule, n] of [...this.#findings].sort((a, b) => b[1] - a[1]).slice(0, 40)) console.log(`  ${n} × ${rule}`);
    }
    console.log(`\ntest result: ${this.failed === 0 ? "ok" : "FAILED"}. ${this.passed} passed; ${this.failed} failed`);
    process.exitCode = this.failed === 0 ? 0 : 1;
  }
}
