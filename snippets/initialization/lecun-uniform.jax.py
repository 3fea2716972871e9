import jax

key = jax.random.key(0)
jax.nn.initializers.lecun_uniform()(key, (300, 100))
