import jax

key = jax.random.key(0)
jax.random.wald(key, 2., (20_000,))
