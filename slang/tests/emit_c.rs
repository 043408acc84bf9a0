//! The C emitter: what it prints compiles without a warning, has no undefined behaviour, and does what the cases say.

mod common;

#[path = "common/c.rs"]
mod c;

use c::{SANITIZERS, WARNINGS, compilers, differences, run, write_files};
use slang::emit::c::{COptions, StateForm, builtin_table, emit_plugin, emit_vm};
use std::process::Command;

#[test]
fn cases_give_the_expected_answers_with_sanitizers() {
    for compiler in compilers() {
        let found: Vec<String> =
            common::run_cases().iter().flat_map(|c| differences(c, compiler, SANITIZERS)).collect();
        assert!(found.is_empty(), "{compiler}: {}", common::list(&found));
    }
}

#[test]
fn cases_give_the_expected_answers_optimised_and_with_switch_dispatch() {
    for compiler in compilers() {
        for flags in [&["-O2"][..], &["-O2", "-DSQ_SWITCH_DISPATCH", "-DNDEBUG"]] {
            let found: Vec<String> = common::run_cases().iter().flat_map(|c| differences(c, compiler, flags)).collect();
            assert!(found.is_empty(), "{compiler}: {}", common::list(&found));
        }
    }
}

/// A machine and a plugin of `tests/ir/proxy`, in a folder with the given driver.
fn machine_and_plugin(driver: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("temporary folder");
    for (path, text) in common::texts("proxy") {
        let unit = slang::ir::read::unit(&text).unwrap_or_else(|e| panic!("{}:{e}", path.display()));
        let errors = slang::ir::verify::verify(&unit);
        assert!(errors.is_empty(), "{}: {}", path.display(), common::list(&errors));
        write_files(
            folder.path(),
            &match unit.kind {
                slang::ir::UnitKind::Vm => emit_vm(&unit, &COptions::default()),
                slang::ir::UnitKind::Plugin => emit_plugin(&unit, &COptions::default()),
            },
        );
    }
    write_files(
        folder.path(),
        &[
            ("main.c".into(), driver.into()),
            ("plugins/src/builtin_plugins.c".into(), builtin_table(&["SumPlugin"])),
            ("plugins/src/no_plugins.c".into(), builtin_table(&[])),
        ],
    );
    folder
}

const DRIVER_HEAD: &str = r#"
#include <stdio.h>
#include <string.h>
#include "interp.h"
#include "sqVirtualMachine.h"
extern const BuiltinPlugin slangvmBuiltinPlugins[];
static sqInt (*find(const char *name))(void)
{
	for (const BuiltinExport *e = slangvmBuiltinPlugins[0].exports; e->name != NULL; e++) {
		if (strcmp(e->name, name) == 0) {
			printf("%s depth %d\n", name, e->accessorDepth);
			return e->function;
		}
	}
	printf("%s missing\n", name);
	return NULL;
}
"#;

#[test]
fn built_in_plugins_work_through_the_proxy_of_the_current_machine() {
    let driver = format!(
        "{DRIVER_HEAD}{}",
        r#"
int main(void)
{
	VM *one = vmNew();
	VM *two = vmNew();
	sqInt (*setInterpreter)(struct VirtualMachine *) = (sqInt (*)(struct VirtualMachine *))(void (*)(void)) find("setInterpreter");
	sqInt (*sum)(void) = find("primitiveSum");
	sqInt (*calls)(void) = find("primitiveCalls");
	find("primitiveRare");
	printf("version fits: %d\n", (int) setInterpreter((struct VirtualMachine *) vmProxyTable(0)));
	prepare(one, 4, 2);
	prepare(two, 6, 3);
	vmSetCurrent(one);
	sum();
	printf("%d\n", (int) top(one));
	vmSetCurrent(two);
	calls();
	sum();
	printf("%d failure %d\n", (int) top(two), (int) failure(two));
	prepare(two, 5, 1);
	sum();
	printf("failure %d of two, %d of one\n", (int) failure(two), (int) failure(one));
	vmDelete(two);
	printf("current: %s\n", vmCurrent() == NULL ? "none" : "some");
	vmDelete(one);
	return 0;
}
"#
    );
    let expected = "setInterpreter depth -1\nprimitiveSum depth 1\nprimitiveCalls depth -1\nprimitiveRare missing\nversion fits: 1\n42\n\
                    61 failure 0\nfailure 3 of two, 0 of one\ncurrent: none\n";
    let folder = machine_and_plugin(&driver);
    let root = folder.path();
    for compiler in compilers() {
        let program = root.join("program");
        let mut command = Command::new(compiler);
        command.args(WARNINGS).args(SANITIZERS);
        command.arg("-DSQUEAK_BUILTIN_PLUGIN").arg("-I").arg(root.join("vm/include")).arg("-o").arg(&program);
        command.arg(root.join("main.c")).arg(root.join("vm/src/interp.c"));
        command.arg(root.join("plugins/src/SumPlugin/SumPlugin.c")).arg(root.join("plugins/src/builtin_plugins.c"));
        run(command.arg("-lm"), compiler);
        assert_eq!(run(&mut Command::new(&program), "the program"), expected, "{compiler}");
    }
}

#[test]
fn entries_without_target_say_their_name_and_fail() {
    let driver = r#"
#define SQ_PROXY_CLASSIC 1
#include <stdio.h>
#include "interp.h"
#include "sqVirtualMachine.h"
int main(void)
{
	VM *vm = vmNew();
	const struct VirtualMachine *proxy = vmProxyTable(1);
	char text[] = "x";

	vmSetCurrent(vm);
	printf("%g\n", proxy->displayObject(1, text));
	printf("failure %d, name of %d letters\n", (int) failure(vm), (int) missingLength(vm));
	printf("%d\n", vmProxyTable(2) == NULL);
	vmDelete(vm);
	return 0;
}
"#;
    let folder = machine_and_plugin(driver);
    let root = folder.path();
    for compiler in compilers() {
        let program = root.join("program");
        let mut command = Command::new(compiler);
        command.args(WARNINGS).arg("-O2").arg("-I").arg(root.join("vm/include")).arg("-o").arg(&program);
        command.arg(root.join("main.c")).arg(root.join("vm/src/interp.c"));
        command.arg(root.join("plugins/src/no_plugins.c"));
        run(command.arg("-lm"), compiler);
        assert_eq!(
            run(&mut Command::new(&program), "the program"),
            "0\nfailure 2, name of 13 letters\n1\n",
            "{compiler}"
        );
    }
}

#[test]
fn external_plugins_export_their_depths_and_layout() {
    let folder = machine_and_plugin("");
    let root = folder.path();
    for compiler in compilers() {
        for options in [&["-O2"][..], &["-O2", "-DRARE=1", "-DCOMMON=0"]] {
            let mut command = Command::new(compiler);
            command.args(WARNINGS).args(options).args(["-shared", "-fPIC", "-fvisibility=hidden"]);
            command.arg("-I").arg(root.join("vm/include")).arg("-o").arg(root.join("SumPlugin.so"));
            run(command.arg(root.join("plugins/src/SumPlugin/SumPlugin.c")), compiler);
            let mut nm = Command::new("nm");
            let Ok(output) = nm.args(["-D", "--defined-only"]).arg(root.join("SumPlugin.so")).output() else {
                continue;
            };
            let text = String::from_utf8_lossy(&output.stdout).into_owned();
            let names: Vec<&str> = text.lines().filter_map(|l| l.split_whitespace().last()).collect();
            let mut expected = vec![
                "getModuleName",
                "primitiveCalls",
                "primitiveSum",
                "primitiveSumAccessorDepth",
                "setInterpreter",
                "slangvmPluginAbi",
            ];
            if options.len() > 1 {
                expected.insert(2, "primitiveRare");
            }
            assert_eq!(names, expected, "{compiler} {options:?}");
        }
    }
}

#[test]
fn line_directives_lead_to_the_source_and_back() {
    let mut sources = slang::source::SourceMap::default();
    let text = "one\ntwo\nthree\nfour\n";
    let file = sources.add(slang::source::SourceFile::new("Package/Class.class.st", text));
    let unit = "unit interp vm 64\nfn f(a: sqInt) -> sqInt exported <0:4-5> {\n  if (a == 1) { <0:8-9> return 2; }\n  <0:14-15> return 3;\n}\n";
    let unit = slang::ir::read::unit(unit).expect("readable");
    assert_eq!(file, slang::source::FileId(0));
    let options = COptions { line_directives: Some(&sources), ..COptions::default() };
    let files = emit_vm(&unit, &options);
    let text = &files[0].1;
    let start = text.find("/* #f */").expect("the function");
    let end = text[start..].find("\n}\n").expect("its end");
    let body = &text[start..start + end];
    let expected = "/* #f */\n#line 2 \"Package/Class.class.st\"\nEXPORT(sqInt)\nf(sqInt a)\n{\n\tif (a == 1) {\n#line 3\n\t\treturn 2;\n\t}\n#line 4\n\treturn 3;";
    assert_eq!(body, expected);
    // Behind the function the compiler is told where the generated file goes on.
    let after = &text[start + end + 3..];
    let line = text[..start + end + 3].lines().count() + 2;
    assert!(after.starts_with(&format!("#line {line} \"interp.c\"\n")), "{after}");
    // None without sources.
    assert!(!emit_vm(&unit, &COptions::default())[0].1.contains("#line"));
}

#[test]
fn the_text_is_the_same_every_time() {
    for case in common::run_cases() {
        assert_eq!(emit_vm(&case.unit, &COptions::default()), emit_vm(&case.unit.clone(), &COptions::default()));
    }
}

/// What a classic tree's `sq.h` gives, as far as the case needs it.
const CLASSIC_HEADER: &str = "#include <assert.h>\n#include <stdio.h>\n#include <stdlib.h>\ntypedef long sqInt;\ntypedef unsigned long usqInt;\n\
    #define EXPORT(type) type\n#include \"interp.h\"\n";

#[test]
fn a_machine_in_the_classic_layout_needs_the_headers_of_its_tree_only() {
    let unit = "unit interp vm 64 global\nconst Limit: sqInt = 40\nconst Given: sqInt = 2\nstate shared: sqInt exported\nstate kept: sqInt\n\
        fn step(a: sqInt) -> sqInt visible {\n$kept = ($kept + a);\n$shared = load($kept):sqInt;\nreturn #Limit;\n}\n\
        fn primitiveStep() -> sqInt exported depth 1 {\nreturn (step(#Given) + #Given);\n}\n";
    let unit = slang::ir::read::unit(unit).expect("readable");
    assert!(slang::ir::verify::verify(&unit).is_empty());
    let headers = [("interp.h".to_string(), "#define Given 2\n".to_string())];
    let options = COptions { state: StateForm::Global, made_headers: &headers, ..COptions::default() };
    let folder = tempfile::tempdir().expect("temporary folder");
    write_files(folder.path(), &emit_vm(&unit, &options));
    let driver = "#include \"sq.h\"\nextern sqInt shared;\nextern void *vm_exports[][3];\nsqInt step(sqInt a);\nstatic sqInt cell = 7;\n\
        int main(void)\n{\n\tsqInt found = step((sqInt) &cell);\n\tconst char *name = vm_exports[0][1];\n\
        \tprintf(\"%ld %ld %s %d\\n\", found, shared, name, name[14]);\n\treturn 0;\n}\n";
    write_files(
        folder.path(),
        &[("vm/include/sq.h".into(), CLASSIC_HEADER.into()), ("vm/src/driver.c".into(), driver.into())],
    );
    for compiler in compilers() {
        for file in ["interp.c", "gcc3x-interp.c"] {
            let program = folder.path().join("program");
            let sources = folder.path().join("vm/src");
            let mut command = Command::new(compiler);
            command.args(["-std=gnu11", "-I"]).arg(folder.path().join("vm/include")).arg("-o").arg(&program);
            run(command.arg(sources.join(file)).arg(sources.join("driver.c")), "the classic layout");
            assert_eq!(
                run(&mut Command::new(&program), "the program").trim(),
                "40 7 primitiveStep 1",
                "{compiler} {file}"
            );
        }
    }
}
