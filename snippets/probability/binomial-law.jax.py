import jax

key = jax.random.key(0)
jax.random.binomial(key, 10, 0.3, (20_000,))
