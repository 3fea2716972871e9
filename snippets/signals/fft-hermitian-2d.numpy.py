import numpy as np
import scipy

z = np.array([[6 + 0j, 1 + 1j, 2], [4, -1j, 0]])
scipy.fft.hfft2(z)
