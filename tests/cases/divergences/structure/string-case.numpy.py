import numpy as np

np.array(1., dtype=np.float32).dtype.name
