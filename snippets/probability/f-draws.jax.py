import jax

key = jax.random.key(0)
jax.random.f(key, 4., 10., (4,))
