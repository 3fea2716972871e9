import jax

key = jax.random.key(0)
jax.random.bernoulli(key, 0.3, (4,))
