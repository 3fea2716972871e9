import jax

jax.random.binomial(jax.random.key(15), 10, 0.5, (20_000,))
