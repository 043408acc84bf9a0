//! What lies outside of the unit: the caller's functions, and a part of the C library.
//!
//! *In*: calls with their values. *Out*: results, or what is wrong. The C functions here work on simulated memory and print
//! into [`Machine::output`].

use super::*;

/// The surroundings of an interpreted unit. Methods take `&self` because a function of the host may call back into the
/// machine, which may call the host again.
pub trait Host {
    /// A platform, proxy or C function. `None`: the host does not have it.
    fn call(&self, machine: &mut Machine, external: &Extern, arguments: &[Value]) -> Option<Result<Value, String>>;

    /// A function at an address that the host gave out. Such addresses begin with [`HOST_FUNCTIONS`].
    fn call_address(
        &self,
        _machine: &mut Machine,
        _address: u64,
        _signature: &Signature,
        _arguments: &[Value],
    ) -> Option<Result<Value, String>> {
        None
    }
}

/// Where a host's own function addresses may begin.
pub const HOST_FUNCTIONS: u64 = 0x7200_0000_0000;

/// Surroundings without functions.
pub struct NoHost;

impl Host for NoHost {
    fn call(&self, _: &mut Machine, _: &Extern, _: &[Value]) -> Option<Result<Value, String>> {
        None
    }
}

/// Like `memcmp`.
pub(super) fn order(a: &[u8], b: &[u8]) -> i64 {
    a.iter().zip(b).find(|(x, y)| x != y).map_or(0, |(x, y)| i64::from(*x) - i64::from(*y))
}

/// A float times a power of two. Steps down stop 53 bits above the smallest normal number, so that only the last one rounds.
pub(super) fn ldexp(mut x: f64, mut n: i64) -> f64 {
    let power = |n: i64| f64::from_bits(((1023 + n) as u64) << 52);
    for _ in 0..2 {
        if n > 1023 {
            x *= power(1023);
            n -= 1023;
        } else if n < -1022 {
            x *= power(-1022 + 53);
            n += 1022 - 53;
        }
    }
    x * power(n.clamp(-1022, 1023))
}

/// The functions of C that units use. `None`: not one of them.
pub(super) fn c_library(
    m: &mut Machine,
    external: &Extern,
    values: &[Value],
    types: &[Type],
) -> Option<Result<Value, String>> {
    let word = |i: usize| values.get(i).map_or(0, Value::bits);
    let float = |i: usize| f64::from_bits(word(i));
    let answer = |bits: u64| Some(Ok(Value::Bits(bits)));
    let number = |x: f64| Some(Ok(Value::Bits(x.to_bits())));
    macro_rules! attempt {
        ($e:expr) => {
            match $e {
                Ok(value) => value,
                Err(message) => return Some(Err(message)),
            }
        };
    }
    let void = Some(Ok(Value::Void));
    match &*external.name {
        "memcpy" | "memmove" => {
            attempt!(m.memory.copy(word(0), word(1), word(2)));
            answer(word(0))
        }
        "memset" => {
            attempt!(m.memory.write(word(0), &vec![word(1) as u8; word(2) as usize]));
            answer(word(0))
        }
        "memcmp" => {
            let a = attempt!(m.memory.read(word(0), word(2)).map(<[u8]>::to_vec));
            let b = attempt!(m.memory.read(word(1), word(2)).map(<[u8]>::to_vec));
            answer(order(&a, &b) as u64)
        }
        "strlen" => answer(attempt!(m.memory.text(word(0))).len() as u64),
        "strcmp" | "strncmp" => {
            let (mut a, mut b) = (attempt!(m.memory.text(word(0))), attempt!(m.memory.text(word(1))));
            a.push(0);
            b.push(0);
            if &*external.name == "strncmp" {
                a.truncate(word(2) as usize);
                b.truncate(word(2) as usize);
            }
            answer(order(&a, &b) as u64)
        }
        "strcpy" | "strncpy" => {
            let mut text = attempt!(m.memory.text(word(1)));
            text.push(0);
            if &*external.name == "strncpy" {
                text.resize(word(2) as usize, 0);
            }
            attempt!(m.memory.write(word(0), &text));
            answer(word(0))
        }
        "strcat" => {
            let end = attempt!(m.memory.text(word(0))).len() as u64;
            let mut text = attempt!(m.memory.text(word(1)));
            text.push(0);
            attempt!(m.memory.write(word(0).wrapping_add(end), &text));
            answer(word(0))
        }
        "malloc" => answer(m.memory.allocate(word(0), Kind::Allocated("a malloc block".into()), false)),
        "calloc" => {
            let size = word(0).saturating_mul(word(1));
            answer(m.memory.allocate(size, Kind::Allocated("a calloc block".into()), true))
        }
        "free" if word(0) == 0 => void,
        "free" => {
            attempt!(m.memory.release(word(0)));
            void
        }
        "abs" | "labs" | "llabs" => answer(word(0).cast_signed().wrapping_abs() as u64),
        "sqrt" => number(float(0).sqrt()),
        "sin" => number(float(0).sin()),
        "cos" => number(float(0).cos()),
        "tan" => number(float(0).tan()),
        "asin" => number(float(0).asin()),
        "acos" => number(float(0).acos()),
        "atan" => number(float(0).atan()),
        "atan2" => number(float(0).atan2(float(1))),
        "exp" => number(float(0).exp()),
        "log" => number(float(0).ln()),
        "log10" => number(float(0).log10()),
        "pow" => number(float(0).powf(float(1))),
        "floor" => number(float(0).floor()),
        "ceil" => number(float(0).ceil()),
        "trunc" => number(float(0).trunc()),
        "round" => number(float(0).round()),
        "fabs" => number(float(0).abs()),
        "fmod" => number(float(0) % float(1)),
        "ldexp" => number(ldexp(float(0), word(1) as i64)),
        "modf" => {
            let whole = float(0).trunc();
            attempt!(m.memory.store(word(1), 8, whole.to_bits()));
            number(if float(0).is_infinite() {
                0.0f64.copysign(float(0))
            } else {
                (float(0) - whole).copysign(float(0))
            })
        }
        "frexp" => {
            let (fraction, exponent) = frexp(float(0));
            attempt!(m.memory.store(word(1), 4, exponent as u64));
            number(fraction)
        }
        "isnan" => answer(u64::from(float(0).is_nan())),
        "putchar" => {
            m.output.push(word(0) as u8);
            answer(word(0))
        }
        "puts" => {
            let text = attempt!(m.memory.text(word(0)));
            m.output.extend(text);
            m.output.push(b'\n');
            answer(1)
        }
        "printf" => {
            let text = attempt!(format(m, word(0), &values[1..], &types[1..]));
            let n = text.len();
            m.output.extend(text);
            answer(n as u64)
        }
        "snprintf" => {
            let mut text = attempt!(format(m, word(2), &values[3..], &types[3..]));
            let n = text.len();
            if word(1) > 0 {
                text.truncate(word(1) as usize - 1);
                text.push(0);
                attempt!(m.memory.write(word(0), &text));
            }
            answer(n as u64)
        }
        "sprintf" => {
            let mut text = attempt!(format(m, word(1), &values[2..], &types[2..]));
            let n = text.len();
            text.push(0);
            attempt!(m.memory.write(word(0), &text));
            answer(n as u64)
        }
        "abort" => Some(Err("the program calls abort".into())),
        _ => None,
    }
}

fn frexp(x: f64) -> (f64, i64) {
    if x == 0.0 || !x.is_finite() {
        return (x, 0);
    }
    // Subnormal numbers are brought into the normal range first.
    let (x, down) = if x.abs() < f64::MIN_POSITIVE { (x * 2f64.powi(60), 60) } else { (x, 0) };
    let exponent = (x.to_bits() >> 52 & 0x7ff) as i64 - 1022;
    (f64::from_bits(x.to_bits() & !(0x7ff << 52) | 1022 << 52), exponent - down)
}

/// What `printf` prints.
fn format(m: &mut Machine, template: u64, values: &[Value], types: &[Type]) -> Result<Vec<u8>, String> {
    let template = m.memory.text(template)?;
    let mut out = Vec::new();
    let mut next = values.iter().zip(types);
    let mut i = 0;
    while i < template.len() {
        if template[i] != b'%' {
            out.push(template[i]);
            i += 1;
            continue;
        }
        i += 1;
        let start = i;
        while i < template.len() && b"-+ #0123456789.".contains(&template[i]) {
            i += 1;
        }
        let flags = String::from_utf8_lossy(&template[start..i]).into_owned();
        while i < template.len() && b"lhzjtL".contains(&template[i]) {
            i += 1;
        }
        let kind = template.get(i).copied().unwrap_or(b'%');
        i += 1;
        if kind == b'%' {
            out.push(b'%');
            continue;
        }
        let Some((value, ty)) = next.next() else { return Err("a format asks for more values than there are".into()) };
        let bits = value.bits();
        let width = match ty {
            Type::Int(t) => 64 - u32::from(t.bits),
            _ => 0,
        };
        let left = flags.starts_with('-');
        let zero = flags.starts_with('0');
        let (columns, precision) = match flags.trim_start_matches(['-', '+', ' ', '#', '0']).split_once('.') {
            Some((w, p)) => (w.parse().unwrap_or(0), p.parse().ok()),
            None => (flags.trim_start_matches(['-', '+', ' ', '#', '0']).parse().unwrap_or(0), None),
        };
        let text: Vec<u8> = match kind {
            b'd' | b'i' => (bits as i64).to_string().into_bytes(),
            b'u' => (bits << width >> width).to_string().into_bytes(),
            b'x' => format!("{:x}", bits << width >> width).into_bytes(),
            b'X' => format!("{:X}", bits << width >> width).into_bytes(),
            b'p' => format!("{bits:#x}").into_bytes(),
            b'c' => vec![bits as u8],
            b'f' => format!("{:.*}", precision.unwrap_or(6), f64::from_bits(bits)).into_bytes(),
            b'g' | b'e' => format!("{:?}", f64::from_bits(bits)).into_bytes(),
            b's' => {
                let mut text = m.memory.text(bits)?;
                text.truncate(precision.unwrap_or(usize::MAX));
                text
            }
            other => return Err(format!("the format %{} is not known here", char::from(other))),
        };
        let missing = usize::saturating_sub(columns, text.len());
        let fill = if zero && !left { b'0' } else { b' ' };
        if !left {
            out.extend(std::iter::repeat_n(fill, missing));
        }
        out.extend(&text);
        if left {
            out.extend(std::iter::repeat_n(b' ', missing));
        }
    }
    Ok(out)
}
