"np.float64(0.5)"
