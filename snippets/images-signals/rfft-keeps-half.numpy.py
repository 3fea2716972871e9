import numpy as np

x = np.array([1.0, 2.0, 4.0, 3.0, 0.0, 5.0])
X = np.fft.fft(x)
X[:0:-1], X[1:].conj()
