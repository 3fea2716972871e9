import numpy as np
import scipy

scipy.special.bernoulli(8)
