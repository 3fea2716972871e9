import numpy as np

list(np.square([1, 2, 3]))
