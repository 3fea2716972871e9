import numpy as np

np.fft.fft(np.array([1., 2., 4., 8., 16.]))
