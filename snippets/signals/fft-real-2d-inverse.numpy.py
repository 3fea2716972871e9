import numpy as np

z = np.array([[8 + 0j, 2 + 2j], [-4 + 0j, 2 - 2j]])
np.fft.irfft2(z, s=(2, 3))
