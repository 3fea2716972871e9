import numpy as np

x = np.array([1., 2., 4., 7.])
np.fft.ihfft(x)
