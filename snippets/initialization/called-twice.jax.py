import jax

glorot = jax.nn.initializers.glorot_uniform()
key = jax.random.key(0)
first, second = glorot(key, (3, 2)), glorot(key, (3, 2))
(first == second).all()
