import numpy as np

float(np.ma.array([1.], mask=[True]).filled()[0])
