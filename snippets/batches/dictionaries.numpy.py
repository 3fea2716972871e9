import numpy as np

data = {"rooms": np.array([2, 3]), "price": np.array([10, 20])}
{name: column[:2] for name, column in data.items()}
