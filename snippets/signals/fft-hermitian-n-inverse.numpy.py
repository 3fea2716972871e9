import numpy as np
import scipy

x = np.arange(8.0).reshape(2, 2, 2) ** 2
scipy.fft.ihfftn(x)
