import pandas as pd
import numpy as np

pd.set_option("display.precision", 2)
np.array([1., 2.])
