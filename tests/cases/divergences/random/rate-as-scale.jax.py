import jax

jax.random.exponential(jax.random.key(2), (20_000,)) / 2
