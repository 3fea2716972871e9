import numpy as np

np.pad(np.array([[1.0, 2.0, 3.0]]), ((0, 0), (3, 0)), mode="reflect")
