import jax

jax.random.bernoulli(jax.random.key(27), 0.7, (20_000,)) / 0.7
