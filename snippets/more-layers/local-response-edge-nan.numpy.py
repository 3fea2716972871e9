import numpy as np

x = np.array([np.nan, 2.0, 3.0, 4.0])
x / (1 + np.convolve(x**2, np.ones(3), mode="same")) ** 0.5
