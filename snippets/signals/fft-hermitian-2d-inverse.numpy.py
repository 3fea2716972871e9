import numpy as np
import scipy

x = np.array([[6.0, 1.0, 2.0, 0.0], [4.0, -1.0, 0.0, 3.0]])
scipy.fft.ihfft2(x)
