import jax

key = jax.random.key(0)
jax.random.truncated_normal(key, -2., 2., (20_000,))
