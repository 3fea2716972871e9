import jax

key = jax.random.key(0)
jax.nn.initializers.he_uniform()(key, (150, 100))
