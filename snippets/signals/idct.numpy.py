import numpy as np
import scipy

y = np.array([20.0, -6.0, -2.0, 2.0])
scipy.fft.idct(y)
