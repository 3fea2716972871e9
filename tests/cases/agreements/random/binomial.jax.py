import jax

jax.random.binomial(jax.random.key(13), 10, 0.5, (20_000,))
