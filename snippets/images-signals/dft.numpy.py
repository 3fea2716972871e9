import numpy as np

x = np.array([1.0, 2.0, 4.0, 3.0, 0.0])
n = np.arange(5)
W = np.exp(-2j * np.pi * n[:, None] * n / 5)
np.fft.fft(x), W @ x
