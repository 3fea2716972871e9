import numpy as np

{"std": np.array(2.), "mean": np.array(1.)}
