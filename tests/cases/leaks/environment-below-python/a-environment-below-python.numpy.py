import ctypes
import numpy as np

ctypes.CDLL(None).setenv(b"TRIVIUM_PROBE_C", b"set", 1)
np.array([1., 2.])
