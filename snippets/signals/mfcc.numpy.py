import numpy as np
import scipy

x = np.array([[1.0, 2.0, 4.0, 3.0], [0.0, -1.0, 0.0, 2.0]])
scipy.fft.dct(x) / (2 * 4) ** 0.5
