import jax

key = jax.random.key(0)
jax.random.weibull_min(key, 1., 2., (20_000,))
