import jax

key = jax.random.key(0)
he = jax.nn.initializers.he_uniform(in_axis=1, out_axis=0)
he(key, (150, 600))  # (out, in)
