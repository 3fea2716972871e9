import jax

1 + 2 * jax.random.laplace(jax.random.key(6), (20_000,))
