import numpy as np

from scipy.stats import truncnorm

truncnorm(-2, 2).rvs(20_000, random_state=5)
