import numpy as np

type(np.ones(4)).__name__
