import numpy as np

x = np.array([1.0, 2.0, 4.0, 7.0, 0.0])
z = np.fft.rfft(x)
z.real, z.imag, np.fft.irfft(z, n=5)
