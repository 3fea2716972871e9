import jax

key = jax.random.key(0)
w = jax.nn.initializers.lecun_normal()(key, (100, 200))
w / (0.1 / 0.87962566)
