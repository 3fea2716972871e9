import jax

key = jax.random.key(0)
jax.random.randint(key, (20_000,), 0, 10)
