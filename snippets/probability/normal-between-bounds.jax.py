import jax

key = jax.random.key(0)
jax.random.truncated_normal(key, -1., 2., (4,))
