import jax

key = jax.random.key(0)
jax.nn.initializers.glorot_uniform()(key, (400, 200))  # (in, out)
