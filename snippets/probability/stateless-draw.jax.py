import jax

key = jax.random.key(7)
jax.random.normal(key, (3,))
