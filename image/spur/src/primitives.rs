//! How many arguments the numbered primitives take that do not look for themselves.
//!
//! Those that are not here take what the method has, or fail when it is not what they expect. A primitive with another number would take operands of the caller for its arguments.

use std::ops::RangeInclusive;

/// First and last number of a group, least and most arguments.
const GROUPS: &[(u16, u16, usize, usize)] = &[
    (1, 18, 1, 1),
    (20, 38, 1, 1),
    (39, 39, 2, 2),
    (40, 40, 0, 0),
    (41, 50, 1, 1),
    (51, 53, 0, 0),
    (54, 54, 1, 1),
    (55, 59, 0, 0),
    (60, 60, 1, MANY),
    (61, 61, 2, MANY),
    (63, 63, 1, MANY),
    (64, 64, 2, MANY),
    (68, 68, 1, MANY),
    (69, 69, 2, MANY),
    (71, 71, 1, MANY),
    (72, 72, 1, MANY),
    (73, 73, 1, MANY),
    (74, 74, 2, MANY),
    (76, 76, 1, 1),
    (79, 79, 2, 2),
    (83, 83, 1, MANY),
    (84, 84, 2, MANY),
    (85, 89, 0, 0),
    (100, 100, 3, MANY),
    (105, 105, 4, 4),
    (110, 110, 1, MANY),
    (115, 115, 1, MANY),
    (116, 116, 0, 0),
    (118, 118, 2, MANY),
    (119, 119, 0, 0),
    (124, 125, 1, 1),
    (128, 128, 1, MANY),
    (130, 131, 0, MANY),
    (132, 132, 1, MANY),
    (136, 136, 2, 2),
    (143, 143, 1, MANY),
    (144, 144, 2, MANY),
    (145, 145, 1, 1),
    (149, 149, 1, MANY),
    (160, 160, 1, MANY),
    (164, 164, 1, MANY),
    (165, 165, 1, MANY),
    (166, 166, 2, MANY),
    (167, 167, 0, 0),
    (168, 168, 1, 1),
    (169, 169, 1, MANY),
    (173, 173, 1, MANY),
    (174, 174, 2, MANY),
    (180, 180, 1, MANY),
    (184, 184, 1, MANY),
    (185, 185, 0, 0),
    (188, 188, 2, MANY),
    (189, 189, 1, MANY),
    (195, 196, 1, 1),
    (197, 197, 0, 0),
    (200, 200, 2, 2),
    (206, 206, 1, 1),
    (208, 208, 1, 1),
    (210, 210, 1, 1),
    (211, 211, 2, 2),
    (212, 213, 0, 0),
    (214, 215, 0, 0),
    (218, 218, 2, MANY),
    (230, 230, 1, 1),
    (238, 238, 1, MANY),
    (239, 239, 2, MANY),
    (242, 242, 2, 2),
    (248, 249, 1, MANY),
    (541, 550, 1, 1),
    (551, 553, 0, 0),
    (554, 554, 1, 1),
    (555, 559, 0, 0),
    (568, 568, 0, 0),
    (571, 573, 1, MANY),
    (575, 575, 0, 0),
    (578, 578, 0, 0),
    (597, 597, 1, MANY),
    (599, 599, 1, MANY),
];

const MANY: usize = 15;

/// How many arguments a method with this primitive may have.
pub fn arguments(number: u16) -> RangeInclusive<usize> {
    let after = GROUPS.partition_point(|(first, ..)| *first <= number);
    match after.checked_sub(1).map(|i| GROUPS[i]) {
        Some((_, last, least, most)) if number <= last => least..=most,
        _ => 0..=MANY,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_are_in_order() {
        assert!(GROUPS.iter().all(|(first, last, least, most)| first <= last && least <= most));
        assert!(GROUPS.is_sorted_by(|one, next| one.1 < next.0));
        assert_eq!((arguments(1), arguments(19), arguments(61)), (1..=1, 0..=MANY, 2..=MANY));
    }
}
