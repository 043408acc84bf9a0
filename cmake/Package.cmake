# cpack: a relocatable archive, and a Debian package where dpkg is at hand.
set(CPACK_PACKAGE_VENDOR "VMMaker in Rust")
set(CPACK_PACKAGE_CONTACT "VMMaker in Rust <maintainers@invalid>")
set(CPACK_GENERATOR TGZ)
set(CPACK_PACKAGE_FILE_NAME "${PROJECT_NAME}-${PROJECT_VERSION}-${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
include(CPack)
