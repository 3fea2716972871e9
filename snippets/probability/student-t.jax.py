import jax

key = jax.random.key(0)
jax.random.t(key, 5., (4,))
