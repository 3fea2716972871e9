import jax

key = jax.random.key(0)
jax.nn.initializers.normal()(key, (200, 100))
