import numpy as np

x = np.array([1., 3.14159265], np.float32)
mantissa, exponent = np.frexp(x)
np.ldexp(np.round(mantissa * 2**8) / 2**8, exponent)
