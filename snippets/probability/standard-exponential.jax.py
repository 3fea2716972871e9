import jax

key = jax.random.key(0)
jax.random.exponential(key, (4,))
