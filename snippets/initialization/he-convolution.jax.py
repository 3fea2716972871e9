import jax

key = jax.random.key(0)
jax.nn.initializers.he_uniform()(key, (5, 5, 6, 100))  # (height, width, in, out)
