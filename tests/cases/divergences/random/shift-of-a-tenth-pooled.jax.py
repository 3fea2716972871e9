import jax

5 + 2 * jax.random.normal(jax.random.key(9), (20_000,))
