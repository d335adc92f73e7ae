//! The projector's page: a program of its own, that knows of no person.

use pas_a_clic::screens::projector;

fn main() {
    projector::run();
}
