import numpy as np

tuple(np.arange(300.))
