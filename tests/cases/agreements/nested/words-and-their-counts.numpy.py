import numpy as np

dict(zip(*np.unique(['b', 'a', 'a'], return_counts=True)))
