//! Writers of output languages: the same typed unit as text of each.

pub mod rust;
