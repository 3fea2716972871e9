import numpy as np

np.random.get_state()[3]
