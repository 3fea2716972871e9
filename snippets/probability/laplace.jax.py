import jax

key = jax.random.key(0)
1 + 2 * jax.random.laplace(key, (4,))
