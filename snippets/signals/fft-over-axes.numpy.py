import numpy as np

x = np.arange(12.0).reshape(2, 2, 3)
np.fft.fftn(x, axes=(0, 2))
