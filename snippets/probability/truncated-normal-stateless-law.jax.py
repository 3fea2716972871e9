import jax

key = jax.random.key(0)
x = 1 + 0.5 * jax.random.truncated_normal(key, -2., 2., (20_000,))
(x - 1) / 0.5
