import inspect

import numpy as np

list(inspect.signature(np.sum).parameters)
