import jax

key = jax.random.key(0)
jax.random.geometric(key, 0.2, (4,))
