import numpy as np

{"x": np.array(1.), "y": np.array(2.)}
