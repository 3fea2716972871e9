import jax

jax.random.exponential(jax.random.key(4), (20_000,))
