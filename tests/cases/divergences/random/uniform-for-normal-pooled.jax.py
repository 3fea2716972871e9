import jax

jax.random.uniform(jax.random.key(1), (20_000,), minval=-3 ** 0.5, maxval=3 ** 0.5)
