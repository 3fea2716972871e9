import jax

key = jax.random.key(0)
jax.random.cauchy(key, (20_000,))
