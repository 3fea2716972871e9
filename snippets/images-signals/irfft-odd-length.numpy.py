import numpy as np

X = np.fft.rfft(np.array([1.0, 2.0, 4.0, 3.0, 0.0]))
np.fft.irfft(X), np.fft.irfft(X, n=5)
