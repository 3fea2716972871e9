import scipy

scipy.special.bernoulli(8)
