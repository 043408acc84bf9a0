//! The whole virtual machine in the IR interpreter: it loads an image and runs it with every check on.

use slang::diag::Severity;
use slang::eval::{UnitRequest, unit_spec};
use slang::interp::memory::Kind;
use slang::interp::{Checks, Fault, HOST_FUNCTIONS, Host, Machine, Value};
use slang::ir::{Extern, Signature, Type, Unit, UnitKind, verify};
use slang::model::World;
use slang::source::{SourceFile, SourceMap};
use slang::translate::{Options, translate_unit};
use std::cell::{Cell, RefCell};
use std::path::{Path, PathBuf};
use std::rc::Rc;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn sources() -> SourceMap {
    let mut files: Vec<PathBuf> = Vec::new();
    let mut folders = vec![root().join("vm")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder of sources") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|x| x == "st") {
                files.push(path);
            }
        }
    }
    files.sort();
    let mut map = SourceMap::default();
    for path in files {
        let name = path.strip_prefix(root()).expect("below the root").to_string_lossy().into_owned();
        map.add(SourceFile::new(name, std::fs::read_to_string(&path).expect("a source")));
    }
    map
}

fn unit(sources: &SourceMap) -> Unit {
    let (world, _) = World::load(sources);
    let request = UnitRequest::new("Interpreter", UnitKind::Vm);
    let (spec, _) = unit_spec(&world, &request).expect("the unit of the virtual machine");
    let (unit, found) = translate_unit(&spec, &Options::default());
    let errors: Vec<_> = found.iter().filter(|d| d.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    let errors = verify::verify(&unit);
    assert!(errors.is_empty(), "{errors:#?}");
    unit
}

/// As much of the platform and of FilePlugin as a small image needs.
#[derive(Default)]
struct SmallHost {
    /// Primitives that were asked for; the index is in the address.
    primitives: RefCell<Vec<String>>,
    microseconds: Cell<u64>,
    output: RefCell<Vec<u8>>,
}

impl Host for SmallHost {
    fn call(&self, m: &mut Machine, external: &Extern, arguments: &[Value]) -> Option<Result<Value, String>> {
        let bits = |i: usize| arguments[i].bits();
        let text = |m: &mut Machine, i: usize| -> Result<String, String> {
            m.memory.read(bits(i), bits(i + 1)).map(|b| String::from_utf8_lossy(b).into_owned())
        };
        Some(Ok(match &*external.name {
            "ioAllocateMemory" | "ioAllocateMemoryabove" | "ioMalloc" => {
                Value::Bits(m.memory.allocate_aligned(bits(0), 65536, Kind::Allocated("mapped memory".into()), true))
            }
            "ioUTCMicroseconds" | "ioUTCMicrosecondsNow" | "ioUTCStartMicroseconds" | "ioMSecs" => {
                self.microseconds.set(self.microseconds.get() + 10);
                Value::Bits(self.microseconds.get())
            }
            "ioLoadFunctionlengthfromModulelengthdepth" => {
                let name = match (text(m, 0), text(m, 2)) {
                    (Ok(name), Ok(module)) => format!("{module}.{name}"),
                    (Err(e), _) | (_, Err(e)) => return Some(Err(e)),
                };
                let mut known = self.primitives.borrow_mut();
                known.push(name);
                let address = HOST_FUNCTIONS + known.len() as u64;
                match m.memory.store(bits(4), 8, (-1i64).cast_unsigned()) {
                    Ok(()) => Value::Bits(address),
                    Err(e) => return Some(Err(e)),
                }
            }
            "logLevelmessage" | "ioAbort" => {
                let text = m.memory.text(arguments.last().map_or(0, Value::bits)).unwrap_or_default();
                return Some(Err(format!("the virtual machine says: {}", String::from_utf8_lossy(&text))));
            }
            _ if external.signature.ret == Type::Void => Value::Void,
            "ioNextSignaledSemaphore" | "ioStopRequest" => Value::int(0),
            _ => return None,
        }))
    }

    fn call_address(&self, m: &mut Machine, address: u64, _: &Signature, _: &[Value]) -> Option<Result<Value, String>> {
        let index = address.checked_sub(HOST_FUNCTIONS + 1)? as usize;
        let name = self.primitives.borrow().get(index)?.clone();
        Some(match self.primitive(m, &name) {
            Ok(()) => Ok(Value::int(0)),
            Err(fault) => Err(fault.message),
        })
    }
}

impl SmallHost {
    fn primitive(&self, m: &mut Machine, name: &str) -> Result<(), Fault> {
        let call = |m: &mut Machine, function: &str, arguments: &[i64]| {
            let arguments: Vec<Value> = arguments.iter().map(|n| Value::int(*n)).collect();
            m.call(function, &arguments).map(|v| v.as_i64())
        };
        match name {
            "FilePlugin.primitiveFileStdioHandles" => {
                let class = call(m, "classArray", &[])?;
                let array = call(m, "instantiateClassindexableSize", &[class, 3])?;
                for i in 0..3 {
                    let class = call(m, "classByteArray", &[])?;
                    let handle = call(m, "instantiateClassindexableSize", &[class, 8])?;
                    call(m, "storePointerofObjectwithValue", &[i, array, handle])?;
                }
                call(m, "popthenPush", &[1, array])?;
            }
            "FilePlugin.primitiveFileWrite" => {
                let count = call(m, "stackIntegerValue", &[0])?;
                let start = call(m, "stackIntegerValue", &[1])?;
                let buffer = call(m, "stackValue", &[2])?;
                let first = call(m, "firstIndexableField", &[buffer])?;
                let bytes = m.memory.read((first + start - 1).cast_unsigned(), count.cast_unsigned());
                self.output.borrow_mut().extend(bytes.expect("the bytes to write"));
                let count = call(m, "integerObjectOf", &[count])?;
                call(m, "popthenPush", &[5, count])?;
            }
            _ => {
                call(m, "primitiveFail", &[])?;
            }
        }
        Ok(())
    }
}

/// Loads and runs an image; answers what it wrote.
fn run(unit: &Unit, sources: &SourceMap, image: &Path) -> String {
    let host = Rc::new(SmallHost::default());
    let checks = Checks { native_stack: 200 << 20, alignment: true, steps: Some(20_000_000), ..Checks::default() };
    let mut machine = Machine::new(unit, host.clone(), checks).expect("a machine");
    let bytes = std::fs::read(image).expect("an image");
    let kind = Kind::Allocated("the image".into());
    let address = machine.memory.allocate_aligned(bytes.len() as u64, 4096, kind, true);
    machine.memory.write(address, &bytes).expect("an area for the image");
    let mut call = |name: &str, arguments: &[u64]| {
        let arguments: Vec<Value> = arguments.iter().map(|n| Value::Bits(*n)).collect();
        match machine.call(name, &arguments) {
            Ok(value) => value,
            Err(fault) => panic!("{}: {name}: {}", image.display(), fault.report(sources)),
        }
    };
    call("initializeVM", &[]);
    call("setEdenBytes", &[1 << 20]);
    call("setVerifyHeap", &[1]);
    assert_eq!(call("readImagesize", &[address, bytes.len() as u64]), Value::int(0), "{}", image.display());
    assert_eq!(call("interpretFromImage", &[]), Value::int(0), "{}", image.display());
    let output = host.output.borrow();
    String::from_utf8_lossy(&output).into_owned()
}

#[test]
fn images_run_with_every_check_on() {
    let work = || {
        let sources = sources();
        let unit = unit(&sources);
        for name in ["mini-v3.image", "mini-sista.image", "mini-sista-multi.image"] {
            let output = run(&unit, &sources, &root().join("tests/images").join(name));
            assert_eq!(output, "hello from a minimal Spur64 image\n", "{name}");
        }
    };
    // Interpreting nests deeper than a test thread's stack.
    let thread = std::thread::Builder::new().stack_size(256 << 20).spawn(work).expect("a thread");
    if let Err(panic) = thread.join() {
        std::panic::resume_unwind(panic);
    }
}
