import numpy as np
import scipy

a = np.array([1.0, 2.0, 4.0, 7.0])
v = np.array([1.0, 3.0, -2.0])
scipy.signal.fftconvolve(a, v)
