import numpy as np

z = np.array([[8 + 0j, 2 + 2j], [-4 + 0j, 2 - 2j]])
np.fft.ifft2(z)
