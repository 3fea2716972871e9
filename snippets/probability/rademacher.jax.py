import jax

key = jax.random.key(0)
jax.random.rademacher(key, (4,))
