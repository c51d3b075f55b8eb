fn main() {
    // The embedded folders: a changed text or style is a changed binary.
    println!("cargo:rerun-if-changed=../../locales");
    println!("cargo:rerun-if-changed=assets");
}
