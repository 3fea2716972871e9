import jax

jax.random.bernoulli(jax.random.key(9), 0.3, (20_000,))
