import numpy as np
import scipy

x = np.array([[1.0, 2.0, 4.0], [0.0, 3.0, -1.0], [2.0, 2.0, 5.0]])
scipy.fft.dctn(x)
