import jax

key = jax.random.key(0)
jax.random.beta(key, 2., 5., (20_000,))
