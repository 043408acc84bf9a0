/* Generated from Slang by vmmaker. Change the Slang sources, not this file. */

#if defined(SQUEAK_BUILTIN_PLUGIN)
# define EXPORT(type) static type
#endif

#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "sqVirtualMachine.h"
#include "sqArithmetic.h"
#include "sqMemoryAccess.h"

#define PrimErrNoMemory 9

const char *localeTextsize(sqInt which, sqInt *sizePointer);
sqInt localeFlag(sqInt which);
sqInt ioLocalSecondsOffset(void);

EXPORT(sqInt) initialiseModule(void);
EXPORT(sqInt) shutdownModule(void);
static sqInt answerText(sqInt which);
EXPORT(sqInt) primitiveCountry(void);
EXPORT(sqInt) primitiveLanguage(void);
EXPORT(sqInt) primitiveCurrencySymbol(void);
EXPORT(sqInt) primitiveDecimalSymbol(void);
EXPORT(sqInt) primitiveDigitGroupingSymbol(void);
EXPORT(sqInt) primitiveLongDateFormat(void);
EXPORT(sqInt) primitiveShortDateFormat(void);
EXPORT(sqInt) primitiveTimeFormat(void);
EXPORT(sqInt) primitiveMeasurementMetric(void);
EXPORT(sqInt) primitiveCurrencyNotation(void);
EXPORT(sqInt) primitiveDaylightSavings(void);
EXPORT(sqInt) primitiveTimezoneOffset(void);
EXPORT(sqInt) primitiveVMOffsetToUTC(void);

static struct VirtualMachine *interpreterProxy;

/* Prepare for the first call of a primitive; answer whether the plugin can work. */
/* InterpreterPlugin>>#initialiseModule */
EXPORT(sqInt)
initialiseModule(void)
{
	return 1;
}

/* Release everything before the plugin is unloaded or the virtual machine ends; answer whether that is possible. */
/* InterpreterPlugin>>#shutdownModule */
EXPORT(sqInt)
shutdownModule(void)
{
	return 1;
}

/* LocalePlugin>>#answerText: */
static sqInt
answerText(sqInt which)
{
	sqInt size;
	const char *text;
	sqInt string;
	sqInt t;
	void *t1;

	size = 0;
	text = localeTextsize(which, &size);
	if (text == NULL) {
		return interpreterProxy->primitiveFail();
	}
	t = interpreterProxy->classString();
	string = interpreterProxy->instantiateClassindexableSize(t, size);
	if (string == 0) {
		return interpreterProxy->primitiveFailFor(PrimErrNoMemory);
	}
	t1 = interpreterProxy->firstIndexableField(string);
	memcpy(t1, text, (usqInt) size);
	return interpreterProxy->methodReturnValue(string);
}

/* Two letters of ISO 3166 and a null character. */
/* LocalePlugin>>#primitiveCountry */
EXPORT(sqInt)
primitiveCountry(void)
{
	return answerText(1);
}

/* Two letters of ISO 639 and a null character. */
/* LocalePlugin>>#primitiveLanguage */
EXPORT(sqInt)
primitiveLanguage(void)
{
	return answerText(2);
}

/* What stands for the currency; may be empty. */
/* LocalePlugin>>#primitiveCurrencySymbol */
EXPORT(sqInt)
primitiveCurrencySymbol(void)
{
	return answerText(3);
}

/* What stands between whole and fraction. */
/* LocalePlugin>>#primitiveDecimalSymbol */
EXPORT(sqInt)
primitiveDecimalSymbol(void)
{
	return answerText(4);
}

/* What stands between groups of digits. */
/* LocalePlugin>>#primitiveDigitGroupingSymbol */
EXPORT(sqInt)
primitiveDigitGroupingSymbol(void)
{
	return answerText(5);
}

/* A pattern of d (day), m (month), y (year): doubled where padded, three or four letters for names. */
/* LocalePlugin>>#primitiveLongDateFormat */
EXPORT(sqInt)
primitiveLongDateFormat(void)
{
	return answerText(6);
}

/* A pattern as of the long form. */
/* LocalePlugin>>#primitiveShortDateFormat */
EXPORT(sqInt)
primitiveShortDateFormat(void)
{
	return answerText(7);
}

/* A pattern of h (hour of 12), H (hour of 24), m, s, x (before or after noon): doubled where padded. */
/* LocalePlugin>>#primitiveTimeFormat */
EXPORT(sqInt)
primitiveTimeFormat(void)
{
	return answerText(8);
}

/* Whether measures are metric. */
/* LocalePlugin>>#primitiveMeasurementMetric */
EXPORT(sqInt)
primitiveMeasurementMetric(void)
{
	return interpreterProxy->methodReturnBool(localeFlag(1));
}

/* Whether the symbol stands before the amount. */
/* LocalePlugin>>#primitiveCurrencyNotation */
EXPORT(sqInt)
primitiveCurrencyNotation(void)
{
	return interpreterProxy->methodReturnBool(localeFlag(2));
}

/* Whether daylight saving time is in effect now. */
/* LocalePlugin>>#primitiveDaylightSavings */
EXPORT(sqInt)
primitiveDaylightSavings(void)
{
	return interpreterProxy->methodReturnBool(localeFlag(3));
}

/* Minutes by which local time is before universal time. */
/* LocalePlugin>>#primitiveTimezoneOffset */
EXPORT(sqInt)
primitiveTimezoneOffset(void)
{
	return interpreterProxy->methodReturnInteger(ioLocalSecondsOffset() / 60);
}

/* Minutes by which the clock of the virtual machine, which is local, is before universal time. */
/* LocalePlugin>>#primitiveVMOffsetToUTC */
EXPORT(sqInt)
primitiveVMOffsetToUTC(void)
{
	return interpreterProxy->methodReturnInteger(ioLocalSecondsOffset() / 60);
}

/* The name by which the virtual machine knows the module. */
EXPORT(const char *)
getModuleName(void)
{
	return "LocalePlugin";
}

/* Take the proxy; answer whether its version has what this plugin was built for. */
EXPORT(sqInt)
setInterpreter(struct VirtualMachine *anInterpreter)
{
	interpreterProxy = anInterpreter;
	return interpreterProxy->majorVersion() == VM_PROXY_MAJOR
		&& interpreterProxy->minorVersion() >= VM_PROXY_MINOR;
}

#if defined(SQUEAK_BUILTIN_PLUGIN)
extern const BuiltinExport LocalePlugin_exports[];
const BuiltinExport LocalePlugin_exports[] = {
	{"getModuleName", (sqInt (*)(void))(void (*)(void)) getModuleName, -1},
	{"initialiseModule", (sqInt (*)(void))(void (*)(void)) initialiseModule, -1},
	{"primitiveCountry", (sqInt (*)(void))(void (*)(void)) primitiveCountry, -1},
	{"primitiveCurrencyNotation", (sqInt (*)(void))(void (*)(void)) primitiveCurrencyNotation, -1},
	{"primitiveCurrencySymbol", (sqInt (*)(void))(void (*)(void)) primitiveCurrencySymbol, -1},
	{"primitiveDaylightSavings", (sqInt (*)(void))(void (*)(void)) primitiveDaylightSavings, -1},
	{"primitiveDecimalSymbol", (sqInt (*)(void))(void (*)(void)) primitiveDecimalSymbol, -1},
	{"primitiveDigitGroupingSymbol", (sqInt (*)(void))(void (*)(void)) primitiveDigitGroupingSymbol, -1},
	{"primitiveLanguage", (sqInt (*)(void))(void (*)(void)) primitiveLanguage, -1},
	{"primitiveLongDateFormat", (sqInt (*)(void))(void (*)(void)) primitiveLongDateFormat, -1},
	{"primitiveMeasurementMetric", (sqInt (*)(void))(void (*)(void)) primitiveMeasurementMetric, -1},
	{"primitiveShortDateFormat", (sqInt (*)(void))(void (*)(void)) primitiveShortDateFormat, -1},
	{"primitiveTimeFormat", (sqInt (*)(void))(void (*)(void)) primitiveTimeFormat, -1},
	{"primitiveTimezoneOffset", (sqInt (*)(void))(void (*)(void)) primitiveTimezoneOffset, -1},
	{"primitiveVMOffsetToUTC", (sqInt (*)(void))(void (*)(void)) primitiveVMOffsetToUTC, -1},
	{"setInterpreter", (sqInt (*)(void))(void (*)(void)) setInterpreter, -1},
	{"shutdownModule", (sqInt (*)(void))(void (*)(void)) shutdownModule, -1},
	{NULL, NULL, -1},
};
#else
/* The layout of the proxy that this plugin was built for. */
extern EXPORT(const char) slangvmPluginAbi[];
EXPORT(const char) slangvmPluginAbi[] = "pharo";
#endif
