//! Customs of the user's language and country, as LocalePlugin shows them.
//!
//! *In*: which one. *Out*: texts that live until the next call of the same thread, numbers. The C library is asked through a locale object of its own, so that nothing changes for
//! the rest of the process. Without a usable locale all answers are those of C.

use std::cell::RefCell;
use std::ffi::{CStr, c_char};

/// Numbers of the texts: country, language (two letters and a null character), currency, decimal and grouping symbols, formats.
const COUNTRY: i64 = 1;
const LANGUAGE: i64 = 2;
const CURRENCY: i64 = 3;
const DECIMAL: i64 = 4;
const GROUPING: i64 = 5;
const LONG_DATE: i64 = 6;
const SHORT_DATE: i64 = 7;
const TIME: i64 = 8;

/// Numbers of the questions: metric measures, symbol before the amount, daylight saving now.
const METRIC: i64 = 1;
const SYMBOL_FIRST: i64 = 2;
const DAYLIGHT: i64 = 3;

thread_local! {
    static ANSWER: RefCell<String> = const { RefCell::new(String::new()) };
}

/// The name that the environment gives to the locale: `de_DE.UTF-8`.
fn name() -> String {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|v| std::env::var(v).ok().filter(|t| !t.is_empty()));
    set.unwrap_or_else(|| "C".to_string())
}

/// Language and country of a name, where it has them.
fn parts(name: &str) -> (Option<&str>, Option<&str>) {
    let plain = name.split(['.', '@']).next().unwrap_or(name);
    let (language, country) = plain.split_once('_').map_or((plain, None), |(l, c)| (l, Some(c)));
    let two = |t: &str| t.len() == 2 && t.chars().all(|c| c.is_ascii_alphabetic());
    (Some(language).filter(|l| two(l)), country.filter(|c| two(c)))
}

/// What the C library says about an item in the user's locale.
fn item(which: libc::nl_item) -> String {
    // SAFETY: the locale is made, used and released here; the answer is a C string that lives as long as the locale and is copied.
    unsafe {
        let locale = libc::newlocale(libc::LC_ALL_MASK, c"".as_ptr(), std::ptr::null_mut());
        let locale = if locale.is_null() {
            libc::newlocale(libc::LC_ALL_MASK, c"C".as_ptr(), std::ptr::null_mut())
        } else {
            locale
        };
        if locale.is_null() {
            return String::new();
        }
        let text = libc::nl_langinfo_l(which, locale);
        let text = if text.is_null() { String::new() } else { CStr::from_ptr(text).to_string_lossy().into_owned() };
        libc::freelocale(locale);
        text
    }
}

/// A format of `strftime` in the letters of the image: doubled where a number is padded, three and four for names.
fn pattern(format: &str) -> String {
    let mut text = String::new();
    let mut rest = format.chars();
    while let Some(c) = rest.next() {
        if c != '%' {
            text.push(c);
            continue;
        }
        let letter = rest.by_ref().find(|c| !matches!(c, '-' | 'E' | 'O' | '_' | '^' | '0'));
        text.push_str(match letter {
            Some('d') => "dd",
            Some('e') => "d",
            Some('a') => "ddd",
            Some('A') => "dddd",
            Some('m') => "mm",
            Some('b' | 'h') => "mmm",
            Some('B') => "mmmm",
            Some('y') => "yy",
            Some('Y') => "yyyy",
            Some('H') => "HH",
            Some('k') => "H",
            Some('I') => "hh",
            Some('l') => "h",
            Some('M') => "mm",
            Some('S') => "ss",
            Some('p' | 'P') => "x",
            Some('T') => "HH:mm:ss",
            Some('R') => "HH:mm",
            Some('r') => "hh:mm:ss x",
            Some('D') => "mm/dd/yy",
            Some('F') => "yyyy-mm-dd",
            _ => "",
        });
    }
    text.trim().to_string()
}

/// The long form: as the date and time of the locale begin, without hours.
fn long_date(format: &str) -> String {
    let date: String = match format.find("%H").or(format.find("%I")).or(format.find("%T")).or(format.find("%r")) {
        Some(at) => format[..at].to_string(),
        None => format.to_string(),
    };
    let text = pattern(&date);
    let text = text.trim_end_matches([' ', ',']);
    if text.contains('y') { text.to_string() } else { format!("{text} yyyy") }
}

fn text(which: i64) -> Option<String> {
    let name = name();
    let (language, country) = parts(&name);
    Some(match which {
        COUNTRY => format!("{}\0", country.unwrap_or("US")),
        LANGUAGE => format!("{}\0", language.unwrap_or("en")),
        // The first character says where the symbol goes.
        CURRENCY => item(libc::CRNCYSTR).get(1..).unwrap_or_default().to_string(),
        DECIMAL => first(&item(libc::RADIXCHAR), "."),
        GROUPING => first(&item(libc::THOUSEP), ","),
        LONG_DATE => long_date(&item(libc::D_T_FMT)),
        SHORT_DATE => pattern(&item(libc::D_FMT)),
        TIME => pattern(&item(libc::T_FMT)),
        _ => return None,
    })
}

/// One character of one byte.
fn first(text: &str, other: &str) -> String {
    text.chars().next().filter(char::is_ascii).map_or_else(|| other.to_string(), |c| c.to_string())
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn localeTextsize(which: i64, size: *mut i64) -> *const c_char {
    let Some(found) = text(which) else { return std::ptr::null() };
    ANSWER.with_borrow_mut(|answer| {
        *answer = found;
        // SAFETY: the caller passes the address of a word.
        unsafe { *size = answer.len() as i64 };
        answer.as_ptr().cast()
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn localeFlag(which: i64) -> i64 {
    let name = name();
    i64::from(match which {
        METRIC => !matches!(parts(&name).1, Some("US" | "LR" | "MM")),
        SYMBOL_FIRST => !item(libc::CRNCYSTR).starts_with('+'),
        DAYLIGHT => daylight(),
        _ => false,
    })
}

/// Whether daylight saving time is in effect now.
fn daylight() -> bool {
    // SAFETY: both structures are ours.
    unsafe {
        let now = libc::time(std::ptr::null_mut());
        let mut local: libc::tm = std::mem::zeroed();
        !libc::localtime_r(&raw const now, &raw mut local).is_null() && local.tm_isdst > 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_locales_have_language_and_country() {
        assert_eq!(parts("de_CH.UTF-8@euro"), (Some("de"), Some("CH")));
        assert_eq!(parts("fr"), (Some("fr"), None));
        assert_eq!(parts("C"), (None, None));
        assert_eq!(parts("C.UTF-8"), (None, None));
    }

    #[test]
    fn formats_become_patterns() {
        assert_eq!(pattern("%d.%m.%Y"), "dd.mm.yyyy");
        assert_eq!(pattern("%m/%d/%y"), "mm/dd/yy");
        assert_eq!(pattern("%I:%M:%S %p"), "hh:mm:ss x");
        assert_eq!(pattern("%T"), "HH:mm:ss");
        assert_eq!(long_date("%a %d %b %Y %T %Z"), "ddd dd mmm yyyy");
        assert_eq!(long_date("%a %b %e %H:%M:%S %Y"), "ddd mmm d yyyy");
    }
}
