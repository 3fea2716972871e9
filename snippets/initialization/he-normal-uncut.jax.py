import jax

key = jax.random.key(0)
he = jax.nn.initializers.variance_scaling(2., "fan_in", "normal")
he(key, (200, 100))
