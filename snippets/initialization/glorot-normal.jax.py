import jax

key = jax.random.key(0)
w = jax.nn.initializers.glorot_normal()(key, (120, 80))
w / (0.1 / 0.87962566)
