import numpy as np

x = np.arange(8.0).reshape(2, 2, 2) ** 2
np.fft.rfftn(x)
