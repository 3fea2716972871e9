import jax

key = jax.random.key(0)
jax.nn.initializers.uniform()(key, (200, 100))
