//! Signals and memos that share their code, whatever they hold.
//!
//! A memo of leptos is compiled once for every type it holds, about 5 kB each. These hold one
//! type, a shared value with its own comparison, behind a typed face. They are leptos' signals
//! and memos in all else.

use leptos::prelude::*;
use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;

type Anything = dyn Any + Send + Sync;

/// A value of any type with its own comparison.
#[derive(Clone)]
pub struct Shared {
    value: Arc<Anything>,
    is_same: fn(&Anything, &Anything) -> bool,
}

impl PartialEq for Shared {
    fn eq(&self, other: &Shared) -> bool {
        (self.is_same)(&*self.value, &*other.value)
    }
}

impl Shared {
    /// Shares a value.
    pub fn new<T: PartialEq + Send + Sync + 'static>(value: T) -> Shared {
        fn is_same<T: PartialEq + 'static>(one: &Anything, other: &Anything) -> bool {
            typed::<T>(one) == typed::<T>(other)
        }
        Shared { value: Arc::new(value), is_same: is_same::<T> }
    }

    /// Whether it is of a type.
    pub fn is<T: 'static>(&self) -> bool {
        self.value.is::<T>()
    }

    fn read<T: 'static, U>(self, read: impl FnOnce(&T) -> U) -> U {
        let out = read(typed(&*self.value));
        self.let_go();
        out
    }

    /// Once, and not in everyone who has read.
    #[inline(never)]
    fn let_go(self) {}
}

/// The value as what it is. Once for each type, and not in everyone who reads one.
#[inline(never)]
fn typed<T: 'static>(value: &Anything) -> &T {
    match value.downcast_ref() {
        Some(value) => value,
        None => unreachable!("the typed face and the value are made together"),
    }
}

/// A value compared by pointer: the same in memory, or another.
pub struct Same<T>(pub Arc<T>);

impl<T> Clone for Same<T> {
    fn clone(&self) -> Same<T> {
        Same(Arc::clone(&self.0))
    }
}

impl<T> std::ops::Deref for Same<T> {
    type Target = Arc<T>;
    fn deref(&self) -> &Arc<T> {
        &self.0
    }
}

impl<T> PartialEq for Same<T> {
    fn eq(&self, other: &Same<T>) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// A value that follows others, recomputed when one of them has changed and told on when it
/// differs.
pub struct Derived<T> {
    memo: Memo<Shared>,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for Derived<T> {
    fn clone(&self) -> Derived<T> {
        *self
    }
}

impl<T> Copy for Derived<T> {}

/// A value that follows others.
pub fn derived<T: PartialEq + Send + Sync + 'static>(
    compute: impl Fn() -> T + Send + Sync + 'static,
) -> Derived<T> {
    let compute: Box<dyn Fn() -> Shared + Send + Sync> = Box::new(move || Shared::new(compute()));
    Derived { memo: memo(compute), of: PhantomData }
}

fn memo(compute: Box<dyn Fn() -> Shared + Send + Sync>) -> Memo<Shared> {
    Memo::new(move |_| compute())
}

impl<T: 'static> Derived<T> {
    /// Reads the value and follows it.
    pub fn with<U>(&self, read: impl FnOnce(&T) -> U) -> U {
        tracked(&self.memo).read(read)
    }

    /// Reads the value without following it.
    pub fn with_untracked<U>(&self, read: impl FnOnce(&T) -> U) -> U {
        untracked(&self.memo).read(read)
    }
}

impl<T: Clone + 'static> Derived<T> {
    /// A copy of the value, followed.
    pub fn get(&self) -> T {
        self.with(T::clone)
    }

    /// A copy of the value, not followed.
    pub fn get_untracked(&self) -> T {
        self.with_untracked(T::clone)
    }
}

#[inline(never)]
fn tracked(memo: &Memo<Shared>) -> Shared {
    memo.get()
}

#[inline(never)]
fn untracked(memo: &Memo<Shared>) -> Shared {
    untrack(|| tracked(memo))
}

/// A value that is set, and followed by others.
pub struct Cell<T> {
    signal: RwSignal<Shared>,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for Cell<T> {
    fn clone(&self) -> Cell<T> {
        *self
    }
}

impl<T> Copy for Cell<T> {}

impl<T: PartialEq + Send + Sync + 'static> Cell<T> {
    /// A cell that holds a value.
    pub fn new(value: T) -> Cell<T> {
        Cell { signal: made(Shared::new(value)), of: PhantomData }
    }

    /// The typed face of a signal that holds such a value.
    pub fn over(signal: RwSignal<Shared>) -> Cell<T> {
        Cell { signal, of: PhantomData }
    }

    /// Puts another value in and tells whoever follows, without comparing: a plan is large.
    pub fn set(&self, value: T) {
        put(&self.signal, Shared::new(value));
    }

    /// Reads the value and follows it.
    pub fn with<U>(&self, read: impl FnOnce(&T) -> U) -> U {
        followed(&self.signal).read(read)
    }

    /// Reads the value without following it.
    pub fn with_untracked<U>(&self, read: impl FnOnce(&T) -> U) -> U {
        unfollowed(&self.signal).read(read)
    }

    /// Follows the value without reading it.
    pub fn track(&self) {
        followed(&self.signal);
    }
}

impl<T: Clone + PartialEq + Send + Sync + 'static> Cell<T> {
    /// A copy of the value, followed.
    pub fn get(&self) -> T {
        self.with(T::clone)
    }

    /// A copy of the value, not followed.
    pub fn get_untracked(&self) -> T {
        self.with_untracked(T::clone)
    }

    /// The same; none when what the cell belongs to has been taken away.
    pub fn try_get_untracked(&self) -> Option<T> {
        self.signal.try_get_untracked().map(|shared| shared.read(T::clone))
    }
}

#[inline(never)]
fn made(shared: Shared) -> RwSignal<Shared> {
    RwSignal::new(shared)
}

#[inline(never)]
fn followed(signal: &RwSignal<Shared>) -> Shared {
    signal.get()
}

#[inline(never)]
fn unfollowed(signal: &RwSignal<Shared>) -> Shared {
    untrack(|| followed(signal))
}

#[inline(never)]
fn put(signal: &RwSignal<Shared>, shared: Shared) {
    signal.set(shared);
}
