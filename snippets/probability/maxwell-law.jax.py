import jax

key = jax.random.key(0)
jax.random.maxwell(key, (20_000,))
