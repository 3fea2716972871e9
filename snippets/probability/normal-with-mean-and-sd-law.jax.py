import jax

key = jax.random.key(0)
5. + 2. * jax.random.normal(key, (20_000,))
