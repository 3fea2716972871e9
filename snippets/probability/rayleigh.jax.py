import jax

key = jax.random.key(0)
jax.random.rayleigh(key, 2., (4,))
