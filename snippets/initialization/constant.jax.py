import jax

jax.nn.initializers.constant(0.5)(jax.random.key(0), (2, 3))
