import jax

key = jax.random.key(0)
initializer = jax.nn.initializers.variance_scaling(4., "fan_avg", "uniform")
initializer(key, (400, 200))
