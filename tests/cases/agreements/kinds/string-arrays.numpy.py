import numpy as np

np.array(["a", "b"])
