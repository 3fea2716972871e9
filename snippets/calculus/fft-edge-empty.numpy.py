import numpy as np

x = np.array([])
np.fft.fft(x)
