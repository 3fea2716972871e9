import jax

key = jax.random.key(0)
jax.random.chisquare(key, 3., (20_000,))
