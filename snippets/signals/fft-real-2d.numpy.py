import numpy as np

x = np.array([[1.0, 2.0, 4.0], [0.0, 3.0, -1.0]])
np.fft.rfft2(x)
