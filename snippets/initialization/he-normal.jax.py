import jax

key = jax.random.key(0)
w = jax.nn.initializers.he_normal()(key, (200, 100))
w / (0.1 / 0.87962566)
