import jax

key = jax.random.key(0)
jax.nn.initializers.normal(stddev=0.02)(key, (200, 100))
