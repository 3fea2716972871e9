import numpy as np

f = np.array([0.0, 440.0, 1000.0, 8000.0])
2595 * np.log10(1 + f / 700), 2595 / np.log(10) * np.log1p(f / 700)
