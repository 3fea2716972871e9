import jax

key = jax.random.key(0)
jax.random.uniform(key, (200, 100), minval=-0.1, maxval=0.1)
