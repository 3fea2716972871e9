import jax

3 + 2 * jax.random.normal(jax.random.key(1), (20_000,))
