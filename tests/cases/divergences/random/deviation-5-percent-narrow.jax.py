import jax

3 + 2 * jax.random.normal(jax.random.key(6), (20_000,))
