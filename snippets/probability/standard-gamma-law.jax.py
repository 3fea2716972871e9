import jax

key = jax.random.key(0)
jax.random.gamma(key, 3., (20_000,))
