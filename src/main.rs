//! The learner's page.

fn main() {
    pas_a_clic::screens::learner::run();
}
