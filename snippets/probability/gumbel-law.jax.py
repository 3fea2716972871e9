import jax

key = jax.random.key(0)
jax.random.gumbel(key, (20_000,))
