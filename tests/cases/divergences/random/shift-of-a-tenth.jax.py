import jax

0.1 + jax.random.normal(jax.random.key(8), (20_000,))
