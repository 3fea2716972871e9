import scipy

points = scipy.stats.qmc.Sobol(2, scramble=False)
points.random(8)[1:]
