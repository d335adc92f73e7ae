//! The adviser's page: a program of its own, so that the learner's first load never pays for it.

use pas_a_clic::screens::adviser;

fn main() {
    adviser::run();
}
