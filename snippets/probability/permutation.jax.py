import jax

key = jax.random.key(0)
jax.random.permutation(key, 6)
