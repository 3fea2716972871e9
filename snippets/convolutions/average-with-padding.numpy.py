import numpy as np

x = np.array([1.0, 3.0, 2.0, 5.0, 4.0, 6.0])
np.correlate(x, np.ones(3), mode="same") / 3
