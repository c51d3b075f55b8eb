//! `tandem`: see `tandem --help`.

/// Pages are made of many small texts; the allocator of the C library keeps half of the memory they once took.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    tandem::cli::main()
}
