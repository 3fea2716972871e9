import numpy as np

x = np.array([[1.0, 2.0], [4.0, 0.0]])
z = np.fft.fft2(x)
back = np.fft.ifft2(z)
z.real, z.imag, back.real
