import numpy as np
import scipy

z = np.array([[[6 + 0j, 2], [4, -1]], [[1j, 0], [2, 3]]])
scipy.fft.hfftn(z)
