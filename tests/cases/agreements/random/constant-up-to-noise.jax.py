import jax

1e6 + jax.random.normal(jax.random.key(41), (20_000,))
