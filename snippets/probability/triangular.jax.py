import jax

key = jax.random.key(0)
jax.random.triangular(key, 0., 1., 3., (4,))
