import numpy as np
import pandas as pd

city = pd.Series(["Turin", "Basel", "Turin", "Porto"])
codes, names = pd.factorize(city)
table = np.array([[.5, 1.], [2., -1.], [0., 3.]])
one_hot = np.array(pd.get_dummies(city)[names].to_numpy(dtype="float32"))
table[codes], one_hot @ table
