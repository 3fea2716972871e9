import jax

key = jax.random.key(0)
jax.random.double_sided_maxwell(key, 1., 2., (4,))
