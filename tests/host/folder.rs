//! Folders of the project and throw-away copies of the small test content, so that a test may break it.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use pas_a_clic::practice::authoring::{Loaded, load};

/// The top folder of the project.
pub fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A project folder of its own, deleted in the end.
pub struct Copy {
    root: PathBuf,
}

impl Copy {
    /// The small test content, alone in a new project folder.
    pub fn new() -> Copy {
        Copy::of(&project().join("tests/host/fixtures/content"))
    }

    /// That content, with nothing beside it.
    pub fn of(content: &Path) -> Copy {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("pas-a-clic-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let copy = Copy { root: std::env::temp_dir().join(name) };
        copy_folder(content, &copy.content());
        copy
    }

    /// Its content folder.
    pub fn content(&self) -> PathBuf {
        self.root.join("src/content")
    }

    /// A path in its top folder.
    pub fn path(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// Replaces all occurrences of a text in a content file; it must be there.
    pub fn edit(&self, file: &str, from: &str, to: &str) {
        let file = self.content().join(file);
        let text = fs::read_to_string(&file).expect("a file of the test content");
        assert!(text.contains(from), "{} does not hold {from:?}", file.display());
        fs::write(&file, text.replace(from, to)).expect("a writable copy");
    }

    /// Writes a file from the top folder.
    pub fn write(&self, file: &str, text: &str) {
        let file = self.root.join(file);
        fs::create_dir_all(file.parent().expect("a file stands in a folder")).expect("a writable folder");
        fs::write(file, text).expect("a writable folder");
    }

    /// Reads and checks it.
    pub fn load(&self) -> Loaded {
        load(&self.content())
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        // A folder left in the system's temporary place harms nobody.
        let _ = fs::remove_dir_all(&self.root);
    }
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a writable folder");
    for entry in fs::read_dir(from).expect("the test content").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a writable folder");
        }
    }
}
