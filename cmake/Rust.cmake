# What CMake asks of cargo and rustc.

find_program(CARGO cargo)
find_program(RUSTC rustc)

# Sets `result` to the static library with the Rust part of the machine, and makes the target slangvm-rust that brings it up to date.
function(slangvm_rust_library result)
    if(SLANGVM_RUST_LIBRARY)
        add_custom_target(slangvm-rust)
        set(${result} ${SLANGVM_RUST_LIBRARY} PARENT_SCOPE)
        return()
    endif()
    if(NOT CARGO)
        message(FATAL_ERROR "cargo is not on the path: install Rust, or set SLANGVM_RUST_LIBRARY to a prebuilt libslangvm.a")
    endif()
    set(target_folder ${CMAKE_CURRENT_BINARY_DIR}/cargo)
    if(DEFINED ENV{CARGO_TARGET_DIR})
        set(target_folder $ENV{CARGO_TARGET_DIR})
    endif()
    set(arguments rustc --quiet --locked --package slangvm --lib --crate-type staticlib --no-default-features --features backend-linked
        --target-dir ${target_folder})
    set(folder ${target_folder})
    # The launcher looks for plugins relative to its own place, so that an installation can be moved.
    set(plugins ${SLANGVM_PLUGIN_DIR})
    if(NOT IS_ABSOLUTE ${plugins})
        file(RELATIVE_PATH plugins /prefix/${CMAKE_INSTALL_BINDIR} /prefix/${plugins})
    endif()
    set(settings SLANGVM_PLUGIN_FOLDER=${plugins})
    if(SLANGVM_RUST_TARGET)
        list(APPEND arguments --target ${SLANGVM_RUST_TARGET})
        string(APPEND folder /${SLANGVM_RUST_TARGET})
        string(TOUPPER ${SLANGVM_RUST_TARGET} upper)
        string(REPLACE "-" "_" upper ${upper})
        list(APPEND settings CARGO_TARGET_${upper}_LINKER=${CMAKE_C_COMPILER})
    endif()
    if(CMAKE_BUILD_TYPE STREQUAL "Debug")
        string(APPEND folder /debug)
    else()
        list(APPEND arguments --release)
        string(APPEND folder /release)
    endif()
    # Names of folders must not get into programs.
    set(home $ENV{CARGO_HOME})
    if(NOT home)
        set(home $ENV{HOME}/.cargo)
    endif()
    list(APPEND settings "RUSTFLAGS=--remap-path-prefix=${CMAKE_CURRENT_SOURCE_DIR}=. --remap-path-prefix=${home}=cargo")
    # cargo itself knows what has changed.
    add_custom_target(slangvm-rust
        COMMAND ${CMAKE_COMMAND} -E env ${settings} ${CARGO} ${arguments}
        WORKING_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR}
        BYPRODUCTS ${folder}/libslangvm.a
        COMMENT "Building the Rust part with cargo"
        USES_TERMINAL VERBATIM)
    set(${result} ${folder}/libslangvm.a PARENT_SCOPE)
endfunction()

# Adds handwritten Rust, a crate of one root file that needs no other, to a plugin.
function(slangvm_rust_support plugin root)
    if(NOT RUSTC)
        message(FATAL_ERROR "rustc is not on the path; the plugin ${plugin} has parts in Rust")
    endif()
    set(library ${CMAKE_CURRENT_BINARY_DIR}/plugins/lib${plugin}_support.a)
    set(arguments --edition 2024 --crate-type staticlib --crate-name ${plugin}_support -O -C panic=abort -C relocation-model=pic
        --remap-path-prefix=${CMAKE_CURRENT_SOURCE_DIR}=.)
    if(SLANGVM_RUST_TARGET)
        list(APPEND arguments --target ${SLANGVM_RUST_TARGET})
    endif()
    add_custom_command(OUTPUT ${library}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_CURRENT_BINARY_DIR}/plugins
        COMMAND ${RUSTC} ${arguments} -o ${library} ${root}
        DEPENDS ${root} COMMENT "Compiling the Rust part of ${plugin}" VERBATIM)
    add_custom_target(${plugin}-support DEPENDS ${library})
    add_dependencies(${plugin} ${plugin}-support)
    target_link_libraries(${plugin} PRIVATE ${library} gcc_s pthread dl)
    target_link_options(${plugin} PRIVATE -Wl,--gc-sections -Wl,--exclude-libs,ALL)
endfunction()
