from scipy import stats

round(float(stats.norm.rvs()), 6)
