import decimal

decimal.getcontext().prec
