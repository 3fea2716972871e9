import numpy as np

x = np.array([1.0, 2.0, 4.0, 3.0])
X = np.fft.fft(x)
(x**2).sum(), (np.abs(X) ** 2).sum() / 4
