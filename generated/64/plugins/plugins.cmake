# Written by `vmmaker generate` from the folders below plugins/.
set(SLANGVM_BUILTIN_PLUGINS FileAttributesPlugin FilePlugin FloatArrayPlugin LargeIntegers LocalePlugin MiscPrimitivePlugin SurfacePlugin UUIDPlugin)
set(SLANGVM_EXTERNAL_PLUGINS ChecksumPlugin HelloWorldPlugin Utf8Plugin)
set(SLANGVM_ChecksumPlugin_SUPPORT "${CMAKE_CURRENT_SOURCE_DIR}/plugins/ChecksumPlugin/support/checksum.c")
set(SLANGVM_ChecksumPlugin_INCLUDE "${CMAKE_CURRENT_SOURCE_DIR}/plugins/ChecksumPlugin/support")
set(SLANGVM_Utf8Plugin_RUST "${CMAKE_CURRENT_SOURCE_DIR}/plugins/Utf8Plugin/support/utf8.rs")
