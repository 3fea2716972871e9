import numpy as np

x = np.array([1.0, 2.0, 4.0, 3.0])
k = np.array([1.0, 0.0, 0.0, 10.0])
product = np.fft.rfft(x) * np.fft.rfft(k)
np.fft.irfft(product), sum(k[m] * np.roll(x, m) for m in range(4))
