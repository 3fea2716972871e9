import jax

key = jax.random.key(0)
jax.random.poisson(key, 3., (20_000,))
