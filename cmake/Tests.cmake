# The images of tests/images/ on the program as it lies in the build folder. The whole suite runs on any program: SLANGVM_PROGRAM=... cargo test --package slangvm.
if(NOT BUILD_TESTING)
    return()
endif()

# An image, its expected output, and options for the machine.
function(slangvm_image_test name image expected)
    add_test(NAME ${name} COMMAND slangvm-program ${ARGN} ${image})
    set_tests_properties(${name} PROPERTIES PASS_REGULAR_EXPRESSION ${expected} TIMEOUT 300)
endfunction()

file(GLOB images CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/tests/images/mini-*.image)
foreach(image IN LISTS images)
    get_filename_component(name ${image} NAME_WE)
    slangvm_image_test(${name} ${image} "^hello from a minimal Spur64 image\n$")
    slangvm_image_test(${name}-verify-heap ${image} "^hello from a minimal Spur64 image\n$" --verify-heap)
    slangvm_image_test(${name}-small-eden ${image} "^hello from a minimal Spur64 image\n$" --eden 256K)
endforeach()
if(SLANGVM_KERNEL_IMAGE)
    add_test(NAME kernel-eval COMMAND slangvm-program ${SLANGVM_KERNEL_IMAGE} eval "1000 factorial printString size")
    set_tests_properties(kernel-eval PROPERTIES PASS_REGULAR_EXPRESSION "^2568\n$")
endif()
