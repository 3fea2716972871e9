import numpy as np

re, im = np.array([1.0, 2.0, 4.0, 7.0]), np.array([0.0, 1.0, 0.0, -1.0])
z = np.fft.fft(re + 1j * im)
z.real, z.imag
