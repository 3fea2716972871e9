import numpy as np

list({'a': np.array(1.)}.items())
