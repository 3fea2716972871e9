import jax

key = jax.random.key(0)
jax.random.generalized_normal(key, 3., (20_000,))
