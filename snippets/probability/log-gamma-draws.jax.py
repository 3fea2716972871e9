import jax

key = jax.random.key(0)
jax.random.loggamma(key, 0.1, (4,))
