import inspect

import numpy as np

list(inspect.signature(np.split).parameters)
