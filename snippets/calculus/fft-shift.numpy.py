import numpy as np

f = np.array([0., 1., 2., -2., -1.])
np.fft.fftshift(f)
