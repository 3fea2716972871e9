import numpy as np

training, validation = np.array([1., 3., 5., 7.]), np.array([4., 14.])
mean, deviation = training.mean(), training.std()
(validation - mean) / deviation
