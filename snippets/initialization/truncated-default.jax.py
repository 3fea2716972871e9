import jax

key = jax.random.key(0)
w = jax.nn.initializers.truncated_normal(stddev=0.02)(key, (200, 100))
w / 0.02
