import jax

key = jax.random.key(0)
jax.random.randint(key, (4,), 0, 10)
