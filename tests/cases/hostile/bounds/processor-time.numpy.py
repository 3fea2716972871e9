import resource
import numpy as np

resource.setrlimit(resource.RLIMIT_CPU, (1, 1))
while True:
    pass
np.array([1., 2.])
