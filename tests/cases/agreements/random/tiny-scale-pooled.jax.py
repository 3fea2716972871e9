import jax

1e-12 * jax.random.normal(jax.random.key(20), (20_000,))
