import jax

jax.random.exponential(jax.random.key(3), (20_000,)) - 1
