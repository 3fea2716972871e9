import random
import numpy as np

random.random()
np.array([1., 2.])
