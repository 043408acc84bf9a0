//! Why a command stopped.

use anstream::eprintln;

/// Every way for a command to fail. All of them give exit status 1; wrong usage (status 2) is reported by the argument parser.
#[derive(Debug)]
pub enum Failure {
    /// One line: what went wrong, with which input, and what to do.
    Message(String),
    /// Diagnostics were printed already; the text is the closing line.
    Reported(String),
}

impl Failure {
    pub fn message(text: impl Into<String>) -> Self {
        Failure::Message(text.into())
    }

    pub fn print(&self) {
        match self {
            Failure::Message(text) | Failure::Reported(text) => {
                let red = anstyle_red();
                eprintln!("{red}error{red:#}: {text}");
            }
        }
    }
}

fn anstyle_red() -> anstyle::Style {
    anstyle::Style::new().bold().fg_color(Some(anstyle::AnsiColor::Red.into()))
}

pub type Result<T = ()> = std::result::Result<T, Failure>;
