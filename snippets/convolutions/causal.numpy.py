import numpy as np

x = np.array([1.0, 2.0, 3.0, 4.0])
np.correlate(np.pad(x, (2, 0)), np.array([1.0, 10.0, 100.0]), mode="valid")
