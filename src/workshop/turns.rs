//! One after another: a record that is read, changed and written must not be changed by someone else meanwhile.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::future::poll_fn;
use std::rc::Rc;
use std::task::{Poll, Waker};

/// A queue of those who want to change something, first come first served.
#[derive(Clone, Default)]
pub struct Turns(Rc<Queue>);

#[derive(Default)]
struct Queue {
    next: Cell<u64>,
    /// Whose turn it is, and those who wait behind.
    line: RefCell<VecDeque<(u64, Option<Waker>)>>,
}

/// A place in the queue; the next one's turn comes when it is dropped, whether its own had come or not.
pub struct Turn {
    number: u64,
    turns: Turns,
}

impl Turns {
    /// Stands in the queue at once, and waits until it is one's turn.
    pub fn turn(&self) -> impl Future<Output = Turn> + use<> {
        let number = self.0.next.replace(self.0.next.get() + 1);
        self.0.line.borrow_mut().push_back((number, None));
        let mut place = Some(Turn { number, turns: self.clone() });
        poll_fn(move |context| {
            let comes = place.as_ref().is_none_or(|turn| turn.comes(context.waker()));
            match place.take_if(|_| comes) {
                Some(turn) => Poll::Ready(turn),
                None => Poll::Pending,
            }
        })
    }
}

impl Turn {
    fn comes(&self, waker: &Waker) -> bool {
        let mut line = self.turns.0.line.borrow_mut();
        if line.front().is_none_or(|(first, _)| *first == self.number) {
            return true;
        }
        line.iter_mut()
            .filter(|(number, _)| *number == self.number)
            .for_each(|(_, waits)| *waits = Some(waker.clone()));
        false
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let woken = {
            let mut line = self.turns.0.line.borrow_mut();
            line.retain(|(number, _)| *number != self.number);
            line.front_mut().and_then(|(_, waker)| waker.take())
        };
        if let Some(waker) = woken {
            waker.wake();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::pin::{Pin, pin};
    use std::task::Context;

    use super::*;

    fn polled(future: Pin<&mut impl Future<Output = Turn>>) -> Option<Turn> {
        match future.poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(turn) => Some(turn),
            Poll::Pending => None,
        }
    }

    #[test]
    fn one_at_a_time_in_the_order_of_coming() {
        let turns = Turns::default();
        let (mut first, mut second, mut third) = (pin!(turns.turn()), pin!(turns.turn()), pin!(turns.turn()));
        assert!(polled(third.as_mut()).is_none());
        assert!(polled(second.as_mut()).is_none());
        let held = polled(first.as_mut()).expect("first in the queue");
        assert!(polled(second.as_mut()).is_none());
        drop(held);
        assert!(polled(third.as_mut()).is_none());
        let held = polled(second.as_mut()).expect("its turn");
        drop(held);
        assert!(polled(third.as_mut()).is_some());
    }

    #[test]
    fn who_gives_up_holds_nobody_up() {
        let turns = Turns::default();
        let gone = turns.turn();
        let mut next = pin!(turns.turn());
        assert!(polled(next.as_mut()).is_none());
        drop(gone);
        assert!(polled(next.as_mut()).is_some());
    }
}
